// What a program prints, on its way to a file descriptor: it remembers why something did not come out.
#pragma once

#include <streambuf>
#include <string>
#include <string_view>

namespace sw {

/// Opens what stands in for each of the three standard descriptors that is closed, so that no file of ours
/// gets its number; what is written there fails as it would have.
void occupy_standard_descriptors();

class Outlet : public std::streambuf {
 public:
  explicit Outlet(int descriptor, bool by_line = false) : descriptor_(descriptor), by_line_(by_line) {}
  ~Outlet() override { sync(); }
  Outlet(const Outlet&) = delete;
  Outlet& operator=(const Outlet&) = delete;

  /// Why something that was printed did not come out, or would not now, as errno has it; 0: all is well. A
  /// disk that is full shows only once something is written.
  int trouble() const;

 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  bool by_line_;  ///< does a line end wait for nothing?
  int failed_ = 0;
  std::string waiting_;
};

}  // namespace sw
