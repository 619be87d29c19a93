// SPDX-License-Identifier: MIT
#pragma once
/// What the first sentence of a paragraph is about.

#include <string_view>

namespace vacparse {

/// "The Elba Reef Agency (ERA) protects ...", "ERA works with ...": a name says what it is or does; "The Reef
/// Officer supports ..." and "Elba Reefs is seeking ..." speak of the post.
bool introduces_house(std::string_view paragraph);

}  // namespace vacparse
