// SPDX-License-Identifier: MIT
#include "parse/fields.hpp"

#include <array>

#include "text/characters.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

Verdict read_nothing(Reading&, const Given&) { return Verdict::nothing; }

using Reader = Verdict (*)(Reading&, const Given&);
/// In the order of `Field`.
constexpr std::array<Reader, kFieldCount> kReaders = {
    read_number,   read_title,    read_organization, read_department,   read_superior,  read_places,
    read_grade,    read_contract, read_duration,     read_count,        read_clearance, read_publication,
    read_deadline, read_salary,   read_spoken,       read_reserve_list, read_nothing,
};

}  // namespace

bool has(const Notice& notice, Field field) {
  switch (field) {
    case Field::notice_number:
      return notice.notice_number.has_value();
    case Field::title:
      return notice.title.has_value();
    case Field::organization:
      return notice.organization.has_value();
    case Field::department:
      return notice.department.has_value();
    case Field::reports_to:
      return notice.reports_to.has_value();
    case Field::locations:
      return !notice.locations.empty();
    case Field::grade:
      return notice.grade.has_value();
    case Field::contract:
      return notice.contract.has_value();
    case Field::duration:
      return notice.duration.has_value();
    case Field::positions:
      return notice.positions.has_value();
    case Field::security_clearance:
      return notice.security_clearance.has_value();
    case Field::published:
      return notice.published.has_value();
    case Field::deadline:
      return notice.deadline.has_value();
    case Field::salary:
      return notice.salary.has_value();
    case Field::reserve_list:
      return notice.positions && notice.positions->reserve_list;
    case Field::languages:
    case Field::none:
      return false;
  }
  return false;
}

bool give(Reading& reading, Field field, const Given& given) {
  if (has(reading.notice(), field)) return false;
  Given clean = given;
  const std::string_view value = trim_value(reading.view(given.value));
  if (value.empty() || is_placeholder(value)) return false;
  if (!given.prose && value.back() == ':') return false;  // it leads to what is said below
  clean.value = reading.text().span_of(value);
  const Verdict verdict = kReaders[static_cast<std::size_t>(field)](reading, clean);
  if (verdict == Verdict::unreadable && !given.prose) {
    reading.remark(RemarkCode::unreadable_value, std::string(name_of_field(field)),
                   "cannot read: " + std::string(beginning_of(value, 80)), given.line);
  }
  return verdict != Verdict::nothing && has(reading.notice(), field);
}

}  // namespace vacparse
