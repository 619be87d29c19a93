// SPDX-License-Identifier: MIT
// The least that reading an archive can cost: openat, read and close for each file of a list, and nothing
// else.
//   read_all LIST

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {

/// The folder whose files are being read. Opened once, as the files of a folder stand together.
class Folder {
 public:
  ~Folder() { leave(); }
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  int enter(const std::string& path) {
    if (descriptor_ >= 0 && path == path_) return descriptor_;
    leave();
    path_ = path;
    return descriptor_ = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  }

 private:
  void leave() const {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  std::string path_;
  int descriptor_ = -1;
};

/// Bytes read; negative when the file cannot be read whole.
ssize_t read_file(Folder& folder, const std::string& path, std::vector<char>& buffer) {
  const std::size_t slash = path.rfind('/');
  const bool bare = slash == std::string::npos;
  const int place = folder.enter(bare ? "." : path.substr(0, slash));
  const int file = ::openat(place, path.c_str() + (bare ? 0 : slash + 1), O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  const ssize_t count = ::read(file, buffer.data(), buffer.size());
  ::close(file);
  return static_cast<std::size_t>(count) == buffer.size() ? -1 : count;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream list(argv[1]);
  std::vector<char> buffer(std::size_t{1} << 20U);
  Folder folder;
  long long total = 0;
  for (std::string path; std::getline(list, path);) {
    const ssize_t count = read_file(folder, path, buffer);
    if (count < 0) {
      std::fprintf(stderr, "read_all: cannot read %s\n", path.c_str());
      return 1;
    }
    total += count;
  }
  std::printf("%lld\n", total);
}
