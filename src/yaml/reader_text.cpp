// Blocks of text: literal `|` and folded `>`.
#include <algorithm>

#include "reader.hpp"

namespace sw::yaml {

struct Reader::BlockText {
  bool folded = false;
  char chomp = 0;  ///< '+', '-' or none
  int parent_indent = 0;
  int indent = -1;             ///< of the text; unknown until its first line
  int widest_blank = 0;        ///< of the blank lines before it
  Offset widest_at = 0;        ///< where that line begins
  int pending = 0;             ///< blank lines since the last line of text
  bool any = false;            ///< a line of text was read
  bool more_indented = false;  ///< the last line of text began with a blank
  bool line_ended = true;      ///< the last line of text had a line end
  Offset end = 0;              ///< behind what belongs to the scalar, its last line end left out
};

bool Reader::block_text(Parent& parent, int indent) {
  BlockText block;
  block.folded = here() == '>';
  block.parent_indent = std::max(indent, 0);
  const NodeId id = add(parent, Kind::scalar, block.folded ? Style::folded : Style::literal);
  const std::size_t decoded = document_.decoded_.size();
  if (!block_header(block) || !block_lines(block)) return false;
  const bool keeps_nothing = !block.any && block.pending > 0;
  if (block.chomp == '+' && (block.folded || keeps_nothing)) {
    return refuse(codes::bad_block_text, {node(id).span.begin, block.end}, messages::yaml::block_keep,
                  messages::yaml::block_keep_hint);
  }
  std::string& text = document_.decoded_;
  if (block.any && block.chomp != '-' && block.line_ended) text += '\n';
  if (block.chomp == '+') text.append(static_cast<std::size_t>(block.pending), '\n');
  take_decoded(id, decoded);
  node(id).span.end = block.end;
  return true;
}

/// `|` or `>`, perhaps a digit and a sign, perhaps a comment.
bool Reader::block_header(BlockText& block) {
  const Offset begin = at_;
  for (++at_; !ends_word(at_); ++at_) {
    const char c = here();
    if ((c == '+' || c == '-') && block.chomp == 0) {
      block.chomp = c;
    } else if (c >= '1' && c <= '9' && block.indent < 0) {
      block.indent = block.parent_indent + (c - '0');
    } else {
      return refuse_block_header(begin);
    }
  }
  block.end = at_;
  skip_blanks();
  if (starts_comment(at_)) at_ = line_end_from(at_);
  if (!is(here(), line_end)) return refuse_block_header(begin);
  skip_line_end();
  return true;
}

/// Reads lines up to one that is indented too little to belong to the text; at_ is left at its start.
bool Reader::block_lines(BlockText& block) {
  while (!at_end()) {
    Offset text = at_;
    while (text_[text] == ' ') ++text;
    const Offset end = line_end_from(text);
    const int indentation = static_cast<int>(text - at_);
    if (text == end && (block.indent < 0 || indentation <= block.indent)) {
      if (block.indent < 0 && indentation > block.widest_blank) {
        block.widest_blank = indentation;
        block.widest_at = at_;
      }
      if (end != size_) {
        ++block.pending;
      } else if (block.folded && end > at_) {
        return refuse(codes::bad_block_text, {at_, end}, messages::yaml::block_end,
                      messages::yaml::block_blank_hint);
      }
      if (block.chomp == '+') block.end = end;
    } else {
      if (indentation < block.indent || (block.indent < 0 && indentation <= block.parent_indent)) {
        return text_[text] != '\t' || refuse_tab(text);
      }
      if (!block_line(block, indentation, end)) return false;
    }
    at_ = end;
    skip_line_end();
  }
  return true;
}

bool Reader::block_line(BlockText& block, int indentation, Offset end) {
  if (block.indent < 0) {
    if (block.widest_blank > indentation) {
      return refuse(codes::bad_block_text, {block.widest_at, line_end_from(block.widest_at)},
                    messages::yaml::block_blank, messages::yaml::block_blank_hint);
    }
    block.indent = indentation;
  }
  std::string& text = document_.decoded_;
  const Offset begin = at_ + static_cast<Offset>(block.indent);
  const bool more_indented = is(text_[begin], blank);
  const bool as_written = !block.folded || more_indented || block.more_indented;
  const int line_ends = block.any && as_written ? block.pending + 1 : block.pending;
  text.append(static_cast<std::size_t>(line_ends), '\n');
  if (block.any && line_ends == 0) text += ' ';
  text.append(text_ + begin, end - begin);
  block.any = true;
  block.pending = 0;
  block.more_indented = more_indented;
  block.line_ended = end != size_;
  block.end = end;
  return true;
}

}  // namespace sw::yaml
