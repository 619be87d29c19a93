// SPDX-License-Identifier: MIT
// Where Catch2 (version 2) is compiled; version 3 brings a library for it, and only `main` is wanted here.

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
int main(int count, char** arguments) { return Catch::Session().run(count, arguments); }
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
