// SPDX-License-Identifier: MIT
// A scan lets no pattern miss its text: what it says is what trying each pattern in turn says.
#include "layout/scan.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "catch.hpp"
#include "edits.hpp"
#include "samples.hpp"
#include "sections.hpp"

namespace vacparse::test {
namespace {

/// The patterns of a layout, each tried on each text.
class SlowScan {
 public:
  explicit SlowScan(const LayoutSource& source) {
    for (const auto& [cue, kind] : source.cues) cues_.push_back({make("(?i)" + cue), kind});
    for (const auto& [pattern, field] : source.prose) prose_.push_back(make(pattern));
    for (const std::string& group : source.groups) groups_.push_back(make(group));
  }

  CueCounts count_cues(std::string_view text) const {
    CueCounts counts{};
    for (const auto& [pattern, kind] : cues_)
      counts[static_cast<std::size_t>(kind)] += re2::RE2::PartialMatch(piece(text), *pattern);
    return counts;
  }
  std::size_t cues() const { return cues_.size(); }
  std::size_t prose() const { return prose_.size(); }
  /// Empty where it finds nothing.
  std::string read_prose(std::size_t number, std::string_view line) const {
    std::string value;
    re2::RE2::PartialMatch(piece(line), *prose_[number], &value);
    return value;
  }
  bool is_group(std::string_view line) const {
    return std::any_of(groups_.begin(), groups_.end(),
                       [&](const auto& group) { return re2::RE2::FullMatch(piece(line), *group); });
  }

 private:
  using Pattern = std::unique_ptr<re2::RE2>;
  static Pattern make(const std::string& pattern) { return std::make_unique<re2::RE2>(pattern); }
  static re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

  std::vector<std::pair<Pattern, Kind>> cues_;
  std::vector<Pattern> prose_, groups_;
};

std::string unwrapped(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

/// What the scan says of the piece against what each pattern says of it.
void compare(const Scan& scan, std::string_view piece, const SlowScan& slow) {
  CAPTURE(piece);
  const CueCounts counts = slow.count_cues(piece);
  if (scan.count_cues(piece) != counts) FAIL_CHECK("cues");
  const std::span<const Kind> kinds = scan.layout().tables().cue_kinds;
  const auto most = std::max_element(kinds.begin(), kinds.end(), [&](Kind one, Kind other) {
    return counts[static_cast<std::size_t>(one)] < counts[static_cast<std::size_t>(other)];
  });
  const bool sorted = most != kinds.end() && counts[static_cast<std::size_t>(*most)] > 0;
  if (scan.sort_text(piece) != (sorted ? std::optional(*most) : std::nullopt)) FAIL_CHECK("kind");
  if (scan.read_group(piece).has_value() != slow.is_group(piece)) FAIL_CHECK("groups");
  const std::string line = unwrapped(piece);
  FieldSet all;
  all.set();
  std::vector<std::string> found(slow.prose());
  for (const Scan::Possible& one : scan.find_prose(piece, all))
    found[one.pattern - slow.cues()] = scan.read_prose(one, line);
  for (std::size_t number = 0; number < slow.prose(); ++number) {
    if (found[number] != slow.read_prose(number, line))
      FAIL_CHECK("prose " << number << ": " << found[number]);
  }
}

TEST_CASE("a scan says of blocks and parts of them what trying each pattern in turn says") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  const SlowScan slow(layout.source());
  std::size_t tried = 0, block_number = 0;
  for (const Sample& sample : samples()) {
    const Text text = decode(sample.bytes);
    const Scan scan(layout, text.view());
    const std::string capitals = in_capitals(text.view());
    const Scan shouted(layout, capitals);
    for (const Block& block : split(text, scan).blocks) {
      if (++block_number % 7 != 0 || block.text.empty()) continue;
      const std::string_view piece = text.view(block.text);
      const std::size_t blank = std::min(piece.find(' ', piece.size() / 2), piece.size());
      CAPTURE(sample.id);
      compare(scan, piece, slow);
      compare(scan, piece.substr(blank), slow);
      compare(scan, piece.substr(0, blank), slow);
      compare(shouted, std::string_view(capitals).substr(block.text.begin, piece.size()), slow);
      tried += 4;
    }
  }
  CHECK(tried > 1000);
}

/// A layout with these cues of duties and nothing else.
Layout with_cues(const std::vector<std::string>& cues) {
  LayoutSource source{.id = "x"};
  for (const std::string& cue : cues) source.cues.emplace_back(cue, Kind::duties);
  return Layout(source);
}

TEST_CASE("a cue is found where it stands in a piece, and nowhere else") {
  struct Row {
    const char* cue;
    const char* text;
    int found;
  };
  const Row rows[] = {
      {"[0-9]+", "7", 1},
      {"\\bpay\\b", "PAY, and", 1},
      {"\\bpay\\b", "payable", 0},
      {"^we offer$", "We offer", 1},
      {"^we offer$", "We offer more", 0},
      {"^we offer$", "", 0},
      {"^we (?:offer|give)s? ", "we offer more", 1},
      {"^we (?:offer|give)s? ", "so we offer more", 0},
      {"^we (?:offer|give)s? ", "wE  offer more", 0},
      {"salary[^.]*month", "Salary: paid by month", 1},
      {"salary[^.]*month", "Salary. Salary each month", 1},
      {"salary[^.]*month", "Salary. No. Salaries. A month", 0},
      {"\\bsalary[^.]*month", "xsalary each month", 0},
      {"(?:salary|wages) [a-z]+ month", "a salary, wages each month", 1},
      {"(?:salary|wages)\\n", "wages\n", 1},
      {"the salary", "the\nsalary", 0},
      {"r\xC3\xA9mun\xC3\xA9ration [a-z]+", "la r\xC3\xA9mun\xC3\xA9ration est", 1},
      {"]b\xCC\xBF", "[a-z]b\xCC\xBF", 1},
      {"remuneration [a-z]+", "la r\xC3\xA9mun\xC3\xA9ration est", 0},
      {"office work", "\xE2\x80\xA2 \xC3\xA9t\xC3\xA9 office work", 1},
      {"offi(?:ce|cial) [a-z]+", "\xE2\x80\xA2 \xC3\xA9t\xC3\xA9 official work", 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cue);
    CAPTURE(row.text);
    const Layout layout = with_cues({row.cue});
    const std::string text = "Office. " + std::string(row.text) + " Salary, a month. We offer";
    const Scan scan(layout, text);
    const std::string_view piece = std::string_view(text).substr(8, std::string_view(row.text).size());
    CHECK(scan.count_cues(piece, Kind::duties) == row.found);
  }
}

TEST_CASE("a literal of three letters is found whatever stands behind it, and at the end") {
  const Layout layout = with_cues({"[0-9]x?(?:phd|ngo)"});
  for (int behind = -1; behind < 0x80; ++behind) {
    CAPTURE(behind);
    std::string text = "1 phx, 2PHD";
    if (behind >= 0) text += static_cast<char>(behind);
    CHECK(Scan(layout, text).count_cues(text, Kind::duties) == 1);
    text.replace(text.find("PHD"), 3, "Ph.");
    CHECK(Scan(layout, text).count_cues(text, Kind::duties) == 0);
  }
  const std::string_view least = "7ngo", letters = "ngo", umlaut = "7xngo\xC3\xBC";
  CHECK(Scan(layout, least).count_cues(least, Kind::duties) == 1);
  CHECK(Scan(layout, letters).count_cues(letters, Kind::duties) == 0);
  CHECK(Scan(layout, umlaut).count_cues(umlaut, Kind::duties) == 1);
}

TEST_CASE("a match that begins at the last of many places is found, too") {
  const Layout layout = with_cues({"salary [^.]*month"});
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "salary a year. ";
  CHECK(Scan(layout, text).count_cues(text, Kind::duties) == 0);
  text += "salary a month.";
  CHECK(Scan(layout, text).count_cues(text, Kind::duties) == 1);
}

TEST_CASE("prose is asked for the fields that are wanted, cues for the kinds") {
  LayoutSource source{.id = "x"};
  source.prose = {
      {"([0-9]+) posts", Field::positions}, {"grade (P[0-9])", Field::grade}, {"(P4)", Field::title}};
  source.cues = {{"posts", Kind::duties}, {"grade", Kind::compensation}};
  const Layout layout(source);
  const std::string text = "Two of grade P4, or 3 posts.";
  const Scan scan(layout, text);
  const auto found = [&](const FieldSet& fields) {
    std::vector<std::pair<Field, std::string>> all;
    for (const Scan::Possible& one : scan.find_prose(text, fields))
      all.emplace_back(scan.field_of_prose(one.pattern), scan.read_prose(one, text));
    return all;
  };
  using Found = std::vector<std::pair<Field, std::string>>;
  const auto bit = [](Field field) { return FieldSet().set(static_cast<std::size_t>(field)); };
  CHECK(found({}).empty());
  CHECK(found(bit(Field::grade)) == Found{{Field::grade, "P4"}});
  CHECK(found(bit(Field::positions) | bit(Field::title)) ==
        Found{{Field::positions, "3"}, {Field::title, "P4"}});
  CHECK(scan.count_cues(text, Kind::duties) == 1);
  const Kind kinds[] = {Kind::compensation, Kind::about};
  CHECK(scan.sort_text(text, kinds) == Kind::compensation);
  CHECK(scan.sort_text(text, std::span(kinds).subspan(1)) == std::nullopt);
}

TEST_CASE("cues sort text, and the earlier kind wins a tie") {
  LayoutSource source{.id = "x"};
  source.cues = {{"post", Kind::summary}, {"role", Kind::summary}, {"\\bwill\\b", Kind::duties}};
  const Layout layout(source);
  const auto sorted = [&](std::string_view text) { return Scan(layout, text).sort_text(text); };
  CHECK(sorted("The post and the role.") == Kind::summary);
  CHECK(sorted("They will.") == Kind::duties);
  CHECK(sorted("The post will.") == Kind::summary);
  CHECK(sorted("Nothing.") == std::nullopt);
  const std::string_view twice = "The post, the post.";
  CHECK(Scan(layout, twice).count_cues(twice, Kind::summary) == 1);
  const std::string_view both = "The post and the role.";
  CHECK(Scan(layout, both).count_cues(both, Kind::summary) == 2);
  CHECK(Scan(layout, both).count_cues(both, Kind::summary, 1) == 1);
}

}  // namespace
}  // namespace vacparse::test
