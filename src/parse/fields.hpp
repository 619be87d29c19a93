// SPDX-License-Identifier: MIT
#pragma once
/// One reader for each field: a value as written -> the field of the notice. `give` calls them by the field's
/// row.

#include "parse/reading.hpp"

namespace vacparse {

/// What a reader says of a value: `unreadable` values are kept as text and remarked; of `nothing` nothing is
/// kept.
enum class Verdict { read, unreadable, nothing };

/// A longer text is no name and no term.
inline constexpr std::size_t kLongestName = 200;

/// What a value says of the contract, without what stands behind it: "Part time/ 20 hours per week",
/// "Excepted Service: Not to exceed 24 months", "Full-time - 36 hours", "Temporary Agent - AD 6".
std::string_view contract_phrase(std::string_view value);
/// "Temporary agent1", "RESTRICTED3": without the digit that points to the foot of the page.
std::string_view without_note(std::string_view phrase);
/// ", renewable once", ", with possibility of extension", ", prorrogables según necesidad".
bool opens_with_renewal(std::string_view part);
/// Up to the first full stop that a blank follows.
std::string_view first_sentence(std::string_view value);

/// What a label's value gives, which may be another field than the label's own: "Location: Ships
/// Directorate", "Department/Office: Division for Rivers", "Contract: 2 years, renewable".
Field field_of_value(const Reading& reading, Field field, const Given& given);

/// Takes a name that is neither empty nor too long.
Verdict set_name(Reading& reading, std::optional<Span>& member, Span value);
Verdict read_number(Reading& reading, const Given& given);
Verdict read_title(Reading& reading, const Given& given);
/// "Elba State University - Project Archivist", "Project Archivist | Elba State University": the title
/// without the house, which is kept unless the notice has one. `given` is the whole line.
std::string_view without_house(Reading& reading, std::string_view title, const Given& given);
/// "Elba Reefs" right below the title, where the text speaks of it as of a house. False where it names none.
bool read_house_below_title(Reading& reading, const Given& given);
/// "Fuel Planner (240817)", "Visa Clerk, # V00041": the title without the number, which is the notice's
/// unless it has one or the title stood behind a label: then one further down may give it.
std::string_view without_reference(Reading& reading, std::string_view title, bool labelled);
Verdict read_organization(Reading& reading, const Given& given);
Verdict read_department(Reading& reading, const Given& given);
Verdict read_superior(Reading& reading, const Given& given);
/// "SUPERVISOR: REEF SWEEPING", where nothing else is a title: the post and its field, and nobody's superior.
void read_title_of_field(Reading& reading);
Verdict read_clearance(Reading& reading, const Given& given);
Verdict read_places(Reading& reading, const Given& given);
/// "Inuvik (Northwest Territories)": a city and where it lies, and nothing else.
bool is_place(std::string_view line);
/// "Duty stations" over a list: the items behind the first, which is the value in block `i` or below it.
void read_listed_places(Reading& reading, std::size_t i);
/// "Location: 2 vacancies in the following locations:", block `i`, over a line for each.
bool read_places_below(Reading& reading, std::size_t i);
/// "Country: Yemen" beside "City: Aden": one place; "Other locations": further ones. False, and nothing done,
/// where the two are no such pair.
bool join_places(Reading& reading, const Given& given);
Verdict read_grade(Reading& reading, const Given& given);
Verdict read_contract(Reading& reading, const Given& given);
Verdict read_duration(Reading& reading, const Given& given);
Verdict read_count(Reading& reading, const Given& given);
Verdict read_reserve_list(Reading& reading, const Given& given);
Verdict read_publication(Reading& reading, const Given& given);
Verdict read_deadline(Reading& reading, const Given& given);
/// "$48,310 - $79,655": an amount begins the text.
bool begins_with_money(std::string_view text);
Verdict read_salary(Reading& reading, const Given& given);
/// A bare "$" is the dollar of the country that all places are in, once these are known; of another it stays
/// nobody's.
void settle_currency(Reading& reading);
Verdict read_spoken(Reading& reading, const Given& given);

}  // namespace vacparse
