// SPDX-License-Identifier: MIT
#pragma once
/// Where the data goes when every notice has a file of its own.

#include <string>
#include <string_view>
#include <unordered_set>

#include "inputs.hpp"
#include "output/temporaries.hpp"

namespace vacparse {

/// A record's file is called like its input, with the format's extension after it, so that no two inputs of a
/// tree share one. `write`, `has` and `remove` may be called from any thread.
class FolderOutput {
 public:
  /// `extension` with its dot. `one_tree`: all inputs come out of one folder that is searched, and the way
  /// from there is mirrored; else the path as given is. Makes the folder. Throws `Error` ("unwritable").
  FolderOutput(std::string folder, std::string extension, bool one_tree);

  /// Where the record of an input goes; of its `notice`-th notice, where there may be several (from 1; 0:
  /// there is but one). Never outside the folder.
  std::string place_of(const Input& input, std::size_t notice = 0) const;

  /// False: another input of this run has that place.
  bool claim(const std::string& place);
  /// Something is there; that is whole, for it came there when it was.
  bool has(const std::string& place) const;
  /// Puts a file in its place, whole. Throws `Error` ("unwritable").
  void write(const std::string& place, std::string_view bytes);
  void remove(const std::string& place);

 private:
  std::string folder_;
  std::string extension_;
  bool one_tree_;
  unsigned mode_;  ///< of new files
  std::unordered_set<std::string> claimed_;
  Temporaries temporaries_;
};

/// True where `-o` names a folder: one that is there, or one with a slash at its end.
bool names_folder(const std::string& output);

}  // namespace vacparse
