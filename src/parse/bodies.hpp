// SPDX-License-Identifier: MIT
#pragma once
/// Bodies: whether a line without a label is the name of an organisation rather than the title of a post.

#include <string_view>

#include "values/words.hpp"

namespace vacparse {

/// The part of `line` that names an organisation by the words of the genre: "Department of Reefs and Oceans",
/// "Northern Parks Agency" of "Northern Parks Agency - Delta Unit". Empty where none does, or where a word
/// says that the line is a person's post ("Head of the Research Council").
std::string_view find_body(std::string_view line);
/// All of `line` is such a name.
bool is_body(std::string_view line);
/// True for a folded word that such names end with: "agency", "university".
bool is_body_word(std::string_view folded);
/// "Federation of Nurses": a house that is named after what people do.
bool is_house_of_people(std::string_view line);

/// "School of Ships", "Office of the Mayor", "Ships Division": a body that is a part of a house as often as
/// one.
bool is_unit(std::string_view body);

/// "Sustainable Resources Division", "Division for Shared Basins": a part of a house, and none itself.
bool names_part(std::string_view name);
/// "Reef Library", "Petrel Lab", too: what parts of a house end with, and houses hardly.
bool ends_as_part(std::string_view name);

/// "ERA" below "ELBA REEF AUTHORITY": capitals that are first letters of the name's words, in their order.
bool abbreviates(std::string_view letters, std::string_view name);

/// "12 Harbour Road, Elba", "P.O. Box 14", "Elba - 721 602, Lower Bengal".
bool is_address(std::string_view line);

/// "Annexure F", "Weekly Gazette, 4 May 2023", "Job Specification": what the notice stands in, or on.
bool names_paper(std::string_view line);

/// "Elba-Universität Bor": a word of it is that of a university in its language.
bool names_university(const Words& words);

/// True for a folded word that says what a house is by law: "ltd", "gmbh".
bool is_legal_form(std::string_view folded);
/// "Elba Reefs" of "Elba Reefs Limited": without what the house is by law.
std::string_view without_form(std::string_view name);

}  // namespace vacparse
