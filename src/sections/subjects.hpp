// SPDX-License-Identifier: MIT
#pragma once
/// What the first sentence of a paragraph is about.

#include <string_view>

namespace vacparse {

/// "The Elba Reef Agency (ERA) protects ...", "ERA works with ...": a name says what it is or does; "The Reef
/// Officer supports ..." and "Elba Reefs is seeking ..." speak of the post.
bool introduces_house(std::string_view paragraph);

/// "Elba Reefs invites applications for ...", "Applications are invited for ...": the paragraph opens with
/// who is sought, whatever it goes on to say.
bool introduces_post(std::string_view paragraph);

/// "Elba Reefs is an equal opportunity employer": of the house, under whatever heading it stands.
bool speaks_of_equality(std::string_view paragraph);

/// "The ideal candidate will have ...", "Applicants should hold ...", "You must have ...": the paragraph
/// opens with what somebody must be able to show.
bool introduces_requirements(std::string_view paragraph);

}  // namespace vacparse
