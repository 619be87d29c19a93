// SPDX-License-Identifier: MIT
#pragma once
/// The program as a child, as a shell sees it, in a folder of its own.

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "files.hpp"

namespace vacparse::test {

namespace fs = std::filesystem;
inline constexpr const char* kNotice =
    "Vacancy Notice 17\nTitle: Records Clerk\nGrade: 6\nLocation: Lyon, France\n"
    "Deadline for application: 21 May 2026\n\nMain Duties\n- Keep the records.\n- Find them again.\n";

/// In a shell's command: the program whose system calls and memory fail on demand.
inline const std::string kFaulty = "'" VACPARSE_FAULTY "' ";

struct Ended {
  int status = 0;
  std::string out;
  std::string err;
};

/// A folder of its own, in which commands run; it goes when the test ends.
class Place {
 public:
  Place() {
    std::string name = (fs::temp_directory_path() / "vacparse-cli.XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()));
    folder_ = name;
    fs::create_directory(folder_ / "in");
  }
  ~Place() { fs::remove_all(folder_); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  fs::path operator/(const std::string& name) const { return folder_ / "in" / name; }
  void write(const std::string& name, std::string_view content) const { write_file(*this / name, content); }

  /// Runs a shell command in which `vacparse` is the program.
  Ended run(const std::string& command) const {
    write_file(folder_ / "command", "vacparse() { '" VACPARSE_PROGRAM "' \"$@\"; }\n" + command + "\n");
    const std::string folder = "'" + folder_.string() + "'";
    const std::string whole =
        "cd " + folder + "/in && timeout 60 bash ../command > ../out 2> ../err < /dev/null";
    const int status = std::system(whole.c_str());
    REQUIRE(WIFEXITED(status));
    return {WEXITSTATUS(status), read_file(folder_ / "out"), read_file(folder_ / "err")};
  }

 private:
  fs::path folder_;
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace vacparse::test
