// SPDX-License-Identifier: MIT
#pragma once
/// A folder in which files are opened by their names.

#include <memory>
#include <string>
#include <vector>

#include "inputs/descriptor.hpp"

namespace vacparse {

/// Share it: it is closed when the last of its files is read.
class Folder {
 public:
  struct Entry {
    std::string name;
    bool is_folder = false;
  };

  /// Lists the folder at `path`. What goes wrong after the beginning is in `trouble`. Throws `Error` when it
  /// cannot be opened.
  explicit Folder(std::string path);

  /// Folders, regular files, and links to these or to nothing (that it cannot be read shall be told); none
  /// that is hidden.
  std::vector<Entry> list(std::optional<Error>& trouble);

  const std::string& path() const { return path_; }
  /// The path of a name in it.
  std::string path_of(const std::string& name) const;
  /// Opens a file in it. Throws `Error`.
  Descriptor open(const std::string& name) const;

 private:
  std::string path_;
  Descriptor place_;  ///< negative: files are opened by path, since too many folders are open
};

}  // namespace vacparse
