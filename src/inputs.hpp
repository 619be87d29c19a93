// SPDX-License-Identifier: MIT
#pragma once
/// The inputs that the command line names: files one by one, folders searched, lists of both.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/folder.hpp"
#include "inputs/pieces.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

/// One thing to read: a file, or a piece of one that was read already. An ordinary value.
struct Input {
  std::string path;  ///< as given, or the folder as given with the way from there; "-": standard input
  std::shared_ptr<const Folder> folder;  ///< that the file was found in; null: it was named
  std::size_t below = 0;         ///< where in `path` the way from the searched folder begins; 0: it was named
  std::size_t number = 0;        ///< of the piece, from 1; 0: it is a whole file
  std::string bytes;             ///< of the piece
  std::optional<Error> trouble;  ///< why there is nothing to read
};

/// What to search.
struct Search {
  std::vector<std::string> arguments;   ///< files, folders, "-"
  std::string list;                     ///< file that names more; "-": standard input; empty: none
  char separator = '\n';                ///< of the list
  std::vector<std::string> globs;       ///< of files in folders; empty: those that end in one of `extensions`
  std::vector<std::string> extensions;  ///< in lower case, with the dot; "": none
};

/// Walks the arguments in order, then the list. A folder's files come sorted by name, folder by folder, and
/// its list is all that is held in memory. Hidden files, links to folders and all but regular files inside
/// folders are passed over; so links can make no loop.
class Inputs {
 public:
  /// Throws `Error` when the list cannot be opened.
  explicit Inputs(Search search);

  /// What goes wrong becomes an input with `trouble`. `later`: the list's writer has no more to say yet; only
  /// without `wait`.
  Next next(Input& input, bool wait = true);

 private:
  struct Entry {
    std::string name;
    std::shared_ptr<const Folder> folder;  ///< that it is in
    bool is_folder = false;
  };

  Next next_name(std::string& name, bool wait);
  Next next_named(Input& input, bool wait);
  bool enter(Input& input);
  std::size_t below_searched() const;
  bool is_wanted(const std::string& name, const Folder& folder) const;

  Search search_;
  std::size_t next_argument_ = 0;
  std::optional<Pieces> list_;
  std::vector<Entry> waiting_;           ///< of the folders at hand, last first
  std::optional<std::string> searched_;  ///< the argument whose folder is being searched
  bool found_any_ = false;               ///< in `searched_`
};

/// True for a folder, whose inputs are not known before it is searched.
bool is_folder(const std::string& argument);

/// Opens a file that was named or found. Throws `Error`.
Descriptor open_input(const Input& input);

/// Reads an input to its end. The view is of `buffer`, which may be used again, or of the input's bytes.
/// Throws `Error`: not_found, unreadable, too_large, or the input's trouble.
std::string_view read_input(const Input& input, std::size_t max_bytes, std::string& buffer);

/// The bytes of the file at `path`. Throws `Error`, whose message begins with the path.
std::string read_file(const std::string& path, std::size_t max_bytes);

}  // namespace vacparse
