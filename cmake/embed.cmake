# SPDX-License-Identifier: MIT
# Writes OUTPUT, which defines embedded_layouts() from the *.toml of FOLDER, in the order of their names.
# A literal is cut into pieces, since compilers need not take more than 64 KiB at once.

set(piece_size 16000)
file(GLOB files ${FOLDER}/*.toml)
list(SORT files)
list(LENGTH files count)

set(source "// Written by cmake/embed.cmake from src/layouts. Do not edit.\n")
string(APPEND source "#include \"embedded.hpp\"\n\n#include <array>\n\nnamespace vacparse {\n\n")
string(APPEND source "std::span<const EmbeddedLayout> embedded_layouts() {\n")
string(APPEND source "  static constexpr std::array<EmbeddedLayout, ${count}> kLayouts{{\n")
foreach(file IN LISTS files)
  get_filename_component(id "${file}" NAME_WE)
  file(READ "${file}" text)
  string(LENGTH "${text}" length)
  string(APPEND source "      {\"${id}\",\n")
  set(begin 0)
  while(begin LESS length)
    string(SUBSTRING "${text}" ${begin} ${piece_size} piece)
    string(APPEND source "R\"layout(${piece})layout\"\n")
    math(EXPR begin "${begin} + ${piece_size}")
  endwhile()
  string(APPEND source "\"\"},\n")
endforeach()
string(APPEND source "  }};\n  return kLayouts;\n}\n\n}  // namespace vacparse\n")
file(WRITE "${OUTPUT}" "${source}")
