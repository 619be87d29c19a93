// SPDX-License-Identifier: MIT
#include "inputs/folder.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>

namespace vacparse {
namespace {

constexpr int kMostOpen = 64;  // a tree may be deeper than a process may have files open

struct Closer {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using Listing = std::unique_ptr<DIR, Closer>;

Descriptor open_folder(const std::string& path) {
  Descriptor place(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOCTTY));
  if (place.number() < 0) throw trouble_of(errno);
  return place;
}

Listing list_of(const Descriptor& place) {
  const int number = ::openat(place.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  Listing listing(number < 0 ? nullptr : ::fdopendir(number));
  if (!listing) throw trouble_of(errno);
  return listing;
}

enum class Type { file, folder, neither };

/// A link counts as what it leads to, but never as a folder; one that leads nowhere counts as a file.
Type type_of(int place, const dirent& entry) {
  if (entry.d_type == DT_REG) return Type::file;
  if (entry.d_type == DT_DIR) return Type::folder;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return Type::neither;
  struct stat status {};
  if (::fstatat(place, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return Type::neither;
  if (S_ISDIR(status.st_mode)) return Type::folder;
  if (!S_ISLNK(status.st_mode)) return S_ISREG(status.st_mode) ? Type::file : Type::neither;
  if (::fstatat(place, entry.d_name, &status, 0) != 0) return Type::file;
  return S_ISREG(status.st_mode) ? Type::file : Type::neither;
}

}  // namespace

Folder::Folder(std::string path) : path_(std::move(path)), place_(open_folder(path_)) {}

std::vector<Folder::Entry> Folder::list(std::optional<Error>& trouble) {
  const Listing listing = list_of(place_);
  std::vector<Entry> entries;
  errno = 0;
  while (const dirent* entry = ::readdir(listing.get())) {
    if (entry->d_name[0] == '.') continue;
    const Type type = type_of(place_.number(), *entry);
    if (type != Type::neither) entries.push_back({entry->d_name, type == Type::folder});
    errno = 0;
  }
  if (errno != 0) trouble = trouble_of(errno);
  if (place_.number() >= kMostOpen) place_ = Descriptor(-1);
  return entries;
}

std::string Folder::path_of(const std::string& name) const {
  return path_.ends_with('/') ? path_ + name : path_ + "/" + name;
}

Descriptor Folder::open(const std::string& name) const {
  constexpr int kHow = O_RDONLY | O_CLOEXEC | O_NOCTTY;
  Descriptor file(place_.number() < 0 ? ::open(path_of(name).c_str(), kHow)
                                      : ::openat(place_.number(), name.c_str(), kHow));
  if (file.number() < 0) throw trouble_of(errno);
  return file;
}

}  // namespace vacparse
