// SPDX-License-Identifier: MIT
#include "output/folder_output.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "output.hpp"

namespace vacparse {
namespace {

namespace fs = std::filesystem;

void make_folder(const std::string& path) {
  std::error_code trouble;
  fs::create_directories(path, trouble);
  if (trouble) throw unwritable(path, trouble.value());
}

/// The path without what leads out of a folder: the root, and the steps up that are left over.
fs::path inside(const std::string& path) {
  fs::path way;
  for (const fs::path& step : fs::path(path).lexically_normal().relative_path()) {
    if (step != ".." && step != ".") way /= step;
  }
  return way;
}

}  // namespace

FolderOutput::FolderOutput(std::string folder, std::string extension, bool one_tree)
    : folder_(std::move(folder)),
      extension_(std::move(extension)),
      one_tree_(one_tree),
      mode_(new_file_mode()) {
  make_folder(folder_);
}

std::string FolderOutput::place_of(const Input& input, std::size_t notice) const {
  const std::string name = input.path == "-" ? "stdin"
                           : one_tree_       ? input.path.substr(input.below)
                                             : input.path;
  const std::string place = (fs::path(folder_) / inside(name)).string();
  return notice == 0 ? place + extension_ : place + "/" + std::to_string(notice) + extension_;
}

bool FolderOutput::claim(const std::string& place) { return claimed_.insert(place).second; }

bool FolderOutput::has(const std::string& place) const {
  struct stat status {};
  return ::stat(place.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

void FolderOutput::write(const std::string& place, std::string_view bytes) {
  const std::string folder = fs::path(place).parent_path().string();
  std::string name;
  int number = temporaries_.create(folder, name);
  if (number < 0 && errno == ENOENT) {
    make_folder(folder);
    number = temporaries_.create(folder, name);
  }
  if (number < 0) throw unwritable(place, errno);
  int trouble = write_all(number, bytes);
  struct stat status {};
  const mode_t mode = ::stat(place.c_str(), &status) == 0 ? status.st_mode & 07777U : mode_;
  if (trouble == 0 && ::fchmod(number, mode) != 0) trouble = errno;
  if (::close(number) != 0 && trouble == 0) trouble = errno;
  if (trouble == 0) trouble = temporaries_.keep(name, place);
  if (trouble == 0) return;
  temporaries_.discard(name);
  throw unwritable(place, trouble);
}

void FolderOutput::remove(const std::string& place) { ::unlink(place.c_str()); }

bool names_folder(const std::string& output) { return output.ends_with('/') || is_folder(output); }

}  // namespace vacparse
