// SPDX-License-Identifier: MIT
#pragma once
/// The users' own layouts: *.toml files in folders that the environment names.

#include <string>
#include <vector>

#include "vacparse/parse.hpp"

namespace vacparse {

/// The folders of this user, the one whose layouts win last: ~/.config/vacparse/layouts (XDG_CONFIG_HOME is
/// heeded), then those of VACPARSE_LAYOUT_PATH from its end to its beginning. Only the latter must exist.
struct LayoutFolder {
  std::string path;
  bool named = false;  ///< by VACPARSE_LAYOUT_PATH
};
std::vector<LayoutFolder> layout_folders();

/// Adds all layouts of the folders to `layouts`; one with the id of another takes its place. They may extend
/// each other. Returns what is wrong, a line for each file that cannot be used. With any, the run ought to
/// end: a notice that is read without the layout that was meant for it would be read wrongly.
std::vector<std::string> add_user_layouts(const std::vector<LayoutFolder>& folders, std::size_t max_bytes,
                                          Layouts& layouts);

}  // namespace vacparse
