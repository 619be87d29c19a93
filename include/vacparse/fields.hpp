// SPDX-License-Identifier: MIT
#pragma once
/// The one list of the record's keys, their order and their meaning. All output formats, the schema and the
/// evidence are made from it.

#include "vacparse/notice.hpp"

namespace vacparse {

/// Calls `visit(key, member, meaning)` for each key of the record, in the record's order.
template <class Visit>
void each_field(const Location& location, Visit&& visit) {
  visit("text", location.text, "the place as written");
  visit("city", location.city, "the town or city, as written");
  visit("country", location.country, "ISO 3166-1 alpha-2 code of the country that is named");
}

template <class Visit>
void each_field(const Grade& grade, Visit&& visit) {
  visit("text", grade.text, "the grade, class or pay band as written");
  visit("scale", grade.scale, "the scale that the grade belongs to: un, eu, nato, us-gs, ...");
  visit("levels", grade.levels, "each level named, as written");
}

template <class Visit>
void each_field(const Contract& contract, Visit&& visit) {
  visit("text", contract.text, "the contract as written");
  visit("types", contract.types, "the types of contract that it names");
}

template <class Visit>
void each_field(const Duration& duration, Visit&& visit) {
  visit("text", duration.text, "the duration as written");
  visit("months", duration.months, "the duration in months, where one is stated");
}

template <class Visit>
void each_field(const Positions& positions, Visit&& visit) {
  visit("text", positions.text, "the number of posts as written");
  visit("count", positions.count, "the number of posts");
  visit("reserve_list", positions.reserve_list, "true where the notice is for a roster or reserve list");
}

template <class Visit>
void each_field(const Published& published, Visit&& visit) {
  visit("text", published.text, "the day of publication as written");
  visit("date", published.date, "the day of publication");
}

template <class Visit>
void each_field(const Deadline& deadline, Visit&& visit) {
  visit("text", deadline.text, "the last day to apply as written");
  visit("date", deadline.date, "the last day to apply");
  visit("time", deadline.time, "the time of day, HH:MM");
  visit("zone", deadline.zone, "the time zone as written");
}

template <class Visit>
void each_field(const Salary& salary, Visit&& visit) {
  visit("text", salary.text, "the pay as written");
  visit("min", salary.min, "the lower end of the first range of pay, or the one amount");
  visit("max", salary.max, "the upper end of the first range of pay, or the one amount");
  visit("currency", salary.currency, "ISO 4217 code");
  visit("period", salary.period, "what the amount is paid for");
}

template <class Visit>
void each_field(const Item& item, Visit&& visit) {
  visit("text", item.text, "the item without its bullet");
  visit("items", item.items, "the list that stands under the item");
}

template <class Visit>
void each_field(const DutyGroup& group, Visit&& visit) {
  visit("number", group.number, "the number of the group");
  visit("title", group.title, "the title of the group");
  visit("introduction", group.introduction, "the paragraphs before the group's first item");
  visit("items", group.items, "the duties");
}

template <class Visit>
void each_field(const Requirement& requirement, Visit&& visit) {
  visit("text", requirement.text, "the requirement without its bullet");
  visit("heading", requirement.heading, "the heading that it stands under");
  visit("importance", requirement.importance, "by the item's own words, else by its heading's");
  visit("items", requirement.items, "the list that stands under the requirement");
}

template <class Visit>
void each_field(const Education& education, Visit&& visit) {
  visit("text", education.text, "the requirement without its bullet");
  visit("heading", education.heading, "the heading that it stands under");
  visit("importance", education.importance, "by the item's own words, else by its heading's");
  visit("degrees", education.degrees, "the degrees that it names");
  visit("years_min", education.years_min, "the least number of years of study");
  visit("items", education.items, "the list that stands under the requirement");
}

template <class Visit>
void each_field(const Experience& experience, Visit&& visit) {
  visit("text", experience.text, "the requirement without its bullet");
  visit("heading", experience.heading, "the heading that it stands under");
  visit("importance", experience.importance, "by the item's own words, else by its heading's");
  visit("years_min", experience.years_min, "the least number of years of experience");
  visit("items", experience.items, "the list that stands under the requirement");
}

template <class Visit>
void each_field(const Language& language, Visit&& visit) {
  visit("text", language.text, "the sentence that asks for the language");
  visit("code", language.code, "ISO 639-1 code (ISO 639-3 where there is none)");
  visit("name", language.name, "the English name of the language");
  visit("level", language.level, "the level of mastery as written");
  visit("importance", language.importance, "by the sentence's own words, else by its heading's");
}

template <class Visit>
void each_field(const Requirements& requirements, Visit&& visit) {
  visit("introduction", requirements.introduction, "what is said of the requirements as a whole");
  visit("experience_years_min", requirements.experience_years_min,
        "the least number of years of experience required, on the first path where there are several");
  visit("education", requirements.education, "education, training, degrees and licences");
  visit("experience", requirements.experience, "experience");
  visit("languages", requirements.languages, "one entry for each language asked of the candidate");
  visit("skills", requirements.skills, "abilities, aptitudes, knowledge and competencies");
  visit("other", requirements.other, "what is none of these");
}

template <class Visit>
void each_field(const Section& section, Visit&& visit) {
  visit("kind", section.kind, "what the section is about");
  visit("heading", section.heading, "the heading that opens it, without marks and numbers");
  visit("first_line", section.first_line, "its first line, from 1");
  visit("last_line", section.last_line, "its last line; sections tile all lines");
}

template <class Visit>
void each_field(const Notice& notice, Visit&& visit) {
  visit("notice_number", notice.notice_number, "the notice's own number or reference");
  visit("title", notice.title, "the job's title as announced");
  visit("organization", notice.organization, "the organisation that hires");
  visit("department", notice.department, "the unit, office or department inside it");
  visit("reports_to", notice.reports_to, "who the post reports to");
  visit("locations", notice.locations, "the duty stations");
  visit("grade", notice.grade, "grade, class or pay band");
  visit("contract", notice.contract, "type of contract or employment");
  visit("duration", notice.duration, "duration of the contract");
  visit("positions", notice.positions, "number of posts");
  visit("security_clearance", notice.security_clearance, "level of security clearance as written");
  visit("published", notice.published, "when the notice was issued");
  visit("deadline", notice.deadline, "last day to apply");
  visit("salary", notice.salary, "the pay stated for the post");
  visit("about", notice.about, "about the organisation or the team");
  visit("summary", notice.summary, "purpose and context of the post");
  visit("duties", notice.duties, "duties, in groups");
  visit("requirements", notice.requirements, "what is asked of the candidate");
  visit("conditions", notice.conditions, "conditions of the contract and of the work");
  visit("compensation", notice.compensation, "salary and benefits in prose");
  visit("application", notice.application, "how and where to apply, and what follows");
  visit("other", notice.other, "all text that found no place above");
  visit("sections", notice.sections, "the sections of the text; they tile all its lines");
}

}  // namespace vacparse
