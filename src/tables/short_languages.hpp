// SPDX-License-Identifier: MIT
#pragma once
/// What people call languages and ISO does not.

#include <array>
#include <string_view>

#include "tables.hpp"

namespace vacparse {

struct ShortLanguage {
  std::string_view key;  ///< as `name_key` gives it
  LanguageName language;
};

inline constexpr auto kShortLanguages = std::to_array<ShortLanguage>({
    {"farsi", {"fa", "Persian"}},
    {"mandarin", {"zh", "Chinese"}},
    {"putonghua", {"zh", "Chinese"}},
    {"cantonese", {"yue", "Cantonese"}},
    {"dari", {"prs", "Dari"}},
    {"kiswahili", {"sw", "Swahili"}},
    {"luganda", {"lg", "Ganda"}},
    {"azeri", {"az", "Azerbaijani"}},
    {"slovene", {"sl", "Slovenian"}},
    {"khmer", {"km", "Khmer"}},
    {"filipino", {"fil", "Filipino"}},
    {"bahasa indonesia", {"id", "Indonesian"}},
    {"greek", {"el", "Greek"}},
    {"grec", {"el", "Greek"}},
    {"griego", {"el", "Greek"}},
    {"serbo croatian", {"sh", "Serbo-Croatian"}},
    {"haitian creole", {"ht", "Haitian"}},
    {"pashto", {"ps", "Pashto"}},
    {"punjabi", {"pa", "Punjabi"}},
    {"kyrgyz", {"ky", "Kyrgyz"}},
    {"bangla", {"bn", "Bengali"}},
    {"espagnol", {"es", "Spanish"}},
    {"valencian", {"ca", "Catalan"}},
    {"tetum", {"tet", "Tetum"}},
    {"tamazight", {"zgh", "Tamazight"}},
    {"te reo", {"mi", "Maori"}},
    {"isizulu", {"zu", "Zulu"}},
    {"isixhosa", {"xh", "Xhosa"}},
    {"sesotho", {"st", "Southern Sotho"}},
    {"setswana", {"tn", "Tswana"}},
    {"chichewa", {"ny", "Nyanja"}},
    {"kirundi", {"rn", "Rundi"}},
    {"englische", {"en", "English"}},
    {"englischen", {"en", "English"}},
    {"englischkenntnisse", {"en", "English"}},
    {"englischkenntnissen", {"en", "English"}},
    {"deutsche", {"de", "German"}},
    {"deutschen", {"de", "German"}},
    {"deutschkenntnisse", {"de", "German"}},
    {"deutschkenntnissen", {"de", "German"}},
    {"franzosische", {"fr", "French"}},
    {"franzosischen", {"fr", "French"}},
    {"franzosischkenntnisse", {"fr", "French"}},
    {"franzosischkenntnissen", {"fr", "French"}},
    {"spanische", {"es", "Spanish"}},
    {"spanischen", {"es", "Spanish"}},
    {"spanischkenntnisse", {"es", "Spanish"}},
    {"spanischkenntnissen", {"es", "Spanish"}},
});

}  // namespace vacparse
