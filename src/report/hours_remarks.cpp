#include <string_view>
#include <unordered_set>

#include "switch/language/messages_hours.hpp"
#include "switch/model/notation.hpp"
#include "switch/report/hours.hpp"

namespace sw::report {
namespace {

using namespace hours;
using namespace msg;

Term term(RemarkKind kind) {
  switch (kind) {
    case RemarkKind::overlap:
      return {"overlap", remark_overlap};
    case RemarkKind::crowded:
      return {"crowded", remark_crowded};
    case RemarkKind::outside_window:
      return {"outside_window", remark_outside};
    case RemarkKind::holiday:
      return {"holiday", remark_holiday};
    case RemarkKind::unconfirmed:
      break;
  }
  return {"unconfirmed", remark_unconfirmed};
}

Cell detail(const Remark& remark) {
  if (remark.left_out > 0) return say(remark_left_out, remark.left_out);
  switch (remark.kind) {
    case RemarkKind::overlap:
      return remark.others == 0 ? say(remark_overlap_detail, notation::clock_hours(remark.overlap))
                                : say(remark_overlaps_detail, notation::clock_hours(remark.overlap),
                                      counted(remark.others, remark_visits));
    case RemarkKind::crowded:
      return say(remark_crowded_detail, remark.people, remark.places);
    case RemarkKind::holiday:
      return Text::same(*remark.holiday->name);
    case RemarkKind::unconfirmed:
      return remark_unconfirmed_detail;
    case RemarkKind::outside_window:
      break;
  }
  return {};
}

/// What `id_of` says of each visit, each once.
template <class IdOf>
std::vector<Text> ids(const Remark& remark, IdOf id_of) {
  std::vector<Text> all;
  std::unordered_set<std::string_view> seen;
  for (const VisitRef& ref : remark.visits)
    if (const std::string& id = id_of(*ref.exchange); seen.insert(id).second) all.push_back(Text::same(id));
  return all;
}

}  // namespace

Table hours_remarks(const std::vector<Remark>& remarks) {
  Table table{"remarks",
              msg::hours_remarks,
              {{"date", column_date},
               {"remark", column_remark},
               {"jobshadowers", column_who},
               {"hosts", column_host},
               {"detail", column_detail},
               {"exchanges", column_exchange}},
              {},
              {}};
  for (const Remark& remark : remarks)
    table.rows.push_back({remark.date, term(remark.kind),
                          ids(
                              remark, [](const Exchange& e) -> const auto& { return e.jobshadower->text; }),
                          ids(
                              remark, [](const Exchange& e) -> const auto& { return e.host->text; }),
                          detail(remark),
                          ids(
                              remark, [](const Exchange& e) -> const auto& { return e.id.text; })});
  return table;
}

}  // namespace sw::report
