# SPDX-License-Identifier: MIT
# What vacparse is built with. The packages that bring it are listed in scripts/packages.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(VACPARSE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)

# toml++ is used as headers alone, so that whoever links the library need not have it.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED
  PATHS ${PROJECT_SOURCE_DIR}/build/tomlplusplus/usr/include)
add_library(tomlplusplus-headers INTERFACE)
target_include_directories(tomlplusplus-headers SYSTEM INTERFACE ${TOMLPLUSPLUS_INCLUDE_DIR})
target_compile_definitions(tomlplusplus-headers INTERFACE TOML_HEADER_ONLY=1)

# Names of countries and languages. Where dpkg is told to leave out translations (slim images),
# scripts/packages unpacks them into the build folder.
find_path(ISO_CODES_DIR iso_3166-1.json PATHS /usr/share/iso-codes/json REQUIRED NO_DEFAULT_PATH)
find_path(ISO_CODES_LOCALE_DIR fr/LC_MESSAGES/iso_3166-1.mo NO_DEFAULT_PATH REQUIRED
  PATHS /usr/share/locale ${PROJECT_SOURCE_DIR}/build/iso-codes/usr/share/locale)
