# SPDX-License-Identifier: MIT
# Sources that the build writes: the ISO tables, the layouts as part of the binary, and their tables.

set(generated ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

add_executable(vacparse-generate-tables src/tables/generate.cpp src/values/fold.cpp)
target_include_directories(vacparse-generate-tables PRIVATE src)
target_link_libraries(vacparse-generate-tables PRIVATE nlohmann_json::nlohmann_json vacparse-warnings)
add_custom_command(
  OUTPUT ${generated}/iso_tables.cpp
  COMMAND vacparse-generate-tables ${generated}/iso_tables.cpp ${ISO_CODES_DIR} ${ISO_CODES_LOCALE_DIR}
  DEPENDS vacparse-generate-tables ${ISO_CODES_DIR}/iso_3166-1.json
  COMMENT "Writing the tables of countries and languages" VERBATIM)

file(GLOB layouts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/layouts/*.toml)
add_custom_command(
  OUTPUT ${generated}/embedded_layouts.cpp
  COMMAND ${CMAKE_COMMAND} -D OUTPUT=${generated}/embedded_layouts.cpp
          -D FOLDER=${PROJECT_SOURCE_DIR}/src/layouts -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${layouts} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
  COMMENT "Embedding the layouts" VERBATIM)

# What reads layouts and makes tables of them, for the library and for the tool that writes those built in.
add_library(vacparse-layouts OBJECT
  src/layout/code_points.cpp src/layout/compile.cpp src/layout/expression.cpp src/layout/finite.cpp
  src/layout/listing.cpp src/layout/literals.cpp src/layout/make_gate.cpp src/layout/parts.cpp src/layout/prefixes.cpp
  src/layout/read.cpp src/layout/shared_tables.cpp src/layout/source.cpp src/layout/translate.cpp
  src/notice.cpp src/phrase.cpp src/text/characters.cpp src/text/pictures.cpp src/values/fold.cpp
  ${generated}/embedded_layouts.cpp)
set_target_properties(vacparse-layouts PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(vacparse-layouts PRIVATE include src)
target_compile_definitions(vacparse-layouts PRIVATE VACPARSE_VERSION="${PROJECT_VERSION}")
target_link_libraries(vacparse-layouts PRIVATE
  PkgConfig::re2 tomlplusplus-headers vacparse-warnings)

add_executable(vacparse-generate-layouts src/layout/generate.cpp)
target_include_directories(vacparse-generate-layouts PRIVATE include src)
target_link_libraries(vacparse-generate-layouts PRIVATE
  vacparse-layouts PkgConfig::re2 vacparse-fmt Threads::Threads vacparse-warnings)
add_custom_command(
  OUTPUT ${generated}/layout_tables.cpp
  COMMAND vacparse-generate-layouts ${generated}/layout_tables.cpp
  DEPENDS vacparse-generate-layouts
  COMMENT "Writing the tables of the layouts" VERBATIM)

set(generated_sources ${generated}/iso_tables.cpp ${generated}/layout_tables.cpp)
