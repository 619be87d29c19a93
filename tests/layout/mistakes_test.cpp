// SPDX-License-Identifier: MIT
// What a layout's author is told.

#include <string>

#include "catch.hpp"
#include "layout.hpp"

namespace vacparse::test {
namespace {

/// What is said of a mistake; empty when there is none.
std::string complaint(const std::string& toml) {
  try {
    Layouts().add(toml, "my.toml");
  } catch (const Error& error) {
    CHECK(error.code() == "layout");
    return error.what();
  }
  return "";
}

struct Mistake {
  const char* toml;
  const char* expected;  ///< how the message begins
};

TEST_CASE("parts make no pattern without end") {
  std::string toml = "id = \"my\"\n[parts]\na = '" + std::string(3000, 'b') + "'\n[prose]\ntitle = ['(";
  for (int times = 0; times < 1000; ++times) toml += "(?&a)";
  CHECK(complaint(toml + ")']\n") == "my.toml:5:10: with its parts the pattern is too long");
}

TEST_CASE("each kind of mistake in a layout is told with its place") {
  const Mistake mistakes[] = {
      {"id = \"my\"\nlabels = \n", "my.toml:2:"},
      {"id = \"my\n", "my.toml:1:"},
      {"id = \"my\"\nid = \"my\"\n", "my.toml:2:"},
      {"id = \"my\"\nname = \"\xFF\"\n", "my.toml:2:"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\"\n", "my.toml:"},
      {"", "my.toml:1:1: a layout needs an id"},
      {"name = \"Mine\"\n", "my.toml:1:1: a layout needs an id"},
      {"[@\nid = \"my\"\n", "my.toml:1:2: "},  // three that toml++ holds for impossible
      {"[[[1]]]\n", "my.toml:1:3: "},
      {"id = \"my\"\n\xC3\xA9 = 1\n", "my.toml:2:1: "},
      {"id = \"my\"\nname = \"\\u001b[31m\"\n", "my.toml:2:8: a text cannot hold control characters"},
      {"id = \"my\"\nname = \"\\u009b\"\n", "my.toml:2:8: a text cannot hold control characters"},
      {"id = 7\n", "my.toml:1:6: expected a text"},
      {"id = \"\"\n", "my.toml:1:6: expected a text"},
      {"id = \"my\"\nname = []\n", "my.toml:2:8: expected a text"},
      {"id = \"my\"\nlabelz = []\n", "my.toml:2:1: no such key: labelz; keys are id, name, "},
      {"id = \"my\"\n[label]\ntitle = [\"a\"]\n", "my.toml:2:2: no such key: label;"},
      {"id = \"my\"\nextends = \"yours\"\n", "my.toml:2:11: no such layout: yours"},
      {"id = \"my\"\nextends = \"my\"\n", "my.toml:2:11: no such layout: my"},
      {"id = \"my\"\nextends = 7\n", "my.toml:2:11: expected the id of a layout"},
      {"id = \"my\"\nextends = \"\"\n", "my.toml:2:11: expected the id of a layout"},
      {"id = \"my\"\nsigns = \"interpol\"\n", "my.toml:2:9: expected a list"},
      {"id = \"my\"\nsigns = [\"interpol\"]\n", "my.toml:2:10: expected a list"},
      {"id = \"my\"\nsigns = [[\"--\"]]\n", "my.toml:2:11: a phrase needs at least one letter"},
      {"id = \"my\"\nsigns = [[\"/a b/\"]]\n", "my.toml:2:11: "},
      {"id = \"my\"\nlabels = [\"title\"]\n", "my.toml:2:10: expected a table of lists"},
      {"id = \"my\"\n[labels]\ntitel = [\"a\"]\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\n[labels]\n  titel = [\"a\"]\n", "my.toml:3:3: no such field: titel"},
      {"id = \"my\"\n[labels]\n\"title+grad\" = [\"a\"]\n", "my.toml:3:1: no such field: grad"},
      {"id = \"my\"\n[labels]\n\"\" = [\"a\"]\n", "my.toml:3:1: no such field"},
      {"id = \"my\"\n[labels]\n\"title+\" = [\"a\"]\n", "my.toml:3:1: no such field"},
      {"id = \"my\"\n[labels]\ntitle = \"a\"\n", "my.toml:3:9: expected a list of texts"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\", 7]\n", "my.toml:3:15: expected a text"},
      {"id = \"my\"\n[labels]\ntitle = [\n  \"a\",\n  \"\",\n]\n",
       "my.toml:5:3: expected a text that is not empty"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\", \"...\"]\n",
       "my.toml:3:15: a phrase needs at least one letter"},
      {"id = \"my\"\n[labels]\ntitle = ['/job (title/']\n", "my.toml:3:10: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[labels]\ntitle = ['/(?=job)title/']\n", "my.toml:3:10: not a RE2 pattern: "},
      {"id = \"my\"\n[labels]\ntitle = ['/((a{100}){100}){100}/']\n", "my.toml:3:10: not a RE2 pattern: "},
      {"id = \"my\"\nparts = 7\n", "my.toml:2:9: expected a table"},
      {"id = \"my\"\n[parts]\na = ['b']\n", "my.toml:3:5: expected a text"},
      {"id = \"my\"\n[parts]\na = '('\n", "my.toml:3:5: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[parts]\na = '(b)'\n", "my.toml:3:5: the pattern needs 0 group(s)"},
      {"id = \"my\"\n[parts]\na = 'b'\nc = '(?&a)'\n", "my.toml:4:5: not a RE2 pattern: "},
      {"id = \"my\"\n[parts]\nofficer = 'b'\n[prose]\ntitle = ['((?&oficer))']\n",
       "my.toml:5:10: no such part: oficer; there are name, "},
      {"id = \"my\"\n[prose]\ntitle = ['((?&name)']\n", "my.toml:3:10: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[prose]\ntitle = ['((?&name']\n", "my.toml:3:10: not a RE2 pattern: "},
      {"id = \"my\"\n[weak_labels]\ntitel = [\"a\"]\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\n[headings]\nduty = [\"a\"]\n",
       "my.toml:3:1: no such kind of section: duty; there are header, about, summary, duties, "},
      {"id = \"my\"\n[headings]\n\"summary+task\" = [\"a\"]\n", "my.toml:3:1: no such kind of section: task"},
      {"id = \"my\"\n[headings]\n\"summary+\" = [\"a\"]\n", "my.toml:3:1: no such kind of section: ;"},
      {"id = \"my\"\n[headings]\nduties = ['/[/']\n", "my.toml:3:11: not a RE2 pattern: "},
      {"id = \"my\"\n[heading_words]\nsame = [\"a\"]\n", "my.toml:3:1: no such kind of section: same"},
      {"id = \"my\"\n[heading_words]\nduties = ['/a b/']\n", "my.toml:3:11: "},
      {"id = \"my\"\n[importance]\nneeded = [\"a\"]\n",
       "my.toml:3:1: no such importance: needed; there are required, desirable, unstated"},
      {"id = \"my\"\n[importance]\nrequired = ['/a b/']\n", "my.toml:3:13: "},
      {"id = \"my\"\n[page]\nmenus = [\"a\"]\n",
       "my.toml:3:1: no such part of a page: menus; there are menu, button, end"},
      {"id = \"my\"\n[page]\nmenu = ['/a b/']\n", "my.toml:3:9: "},
      {"id = \"my\"\n[leads]\ngrade = [\"a\"]\n", "my.toml:3:1: only title can have leads, not grade"},
      {"id = \"my\"\n[cues]\nduties = ['(a']\n", "my.toml:3:11: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[cues]\nduty = ['a']\n", "my.toml:3:1: no such kind of section: duty"},
      {"id = \"my\"\n[prose]\ntitle = ['a']\n", "my.toml:3:10: the pattern needs 1 group(s)"},
      {"id = \"my\"\n[prose]\ntitle = ['(a)(b)']\n", "my.toml:3:10: the pattern needs 1 group(s)"},
      {"id = \"my\"\n[prose]\n\"title+grade\" = ['(a)']\n", "my.toml:3:1: a prose pattern gives one field"},
      {"id = \"my\"\n[prose]\ntitel = ['(a)']\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\ngroups = ['DUTY (\\d+)']\n", "my.toml:2:11: the pattern needs 2 group(s)"},
      {"id = \"my\"\ngroups = 'DUTY'\n", "my.toml:2:10: expected a list of texts"},
      {"id = \"my\"\n[defaults]\ndate_order = \"ymd\"\n", "my.toml:3:14: expected \"dmy\" or \"mdy\""},
      {"id = \"my\"\n[defaults]\ncurrency = \"USD\"\n",
       "my.toml:3:1: no such default: currency; there are organization"},
      {"id = \"my\"\n[defaults]\norganization = \"ACME\"\n", "my.toml:3:16: expected a list of texts"},
      {"id = \"my\"\n[defaults]\ngrade_scale = 7\n", "my.toml:3:15: expected a text"},
  };
  for (const Mistake& mistake : mistakes) {
    CAPTURE(mistake.toml);
    const std::string said = complaint(mistake.toml);
    CAPTURE(said);
    CHECK(said.starts_with(mistake.expected));
  }
}

}  // namespace
}  // namespace vacparse::test
