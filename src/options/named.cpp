// SPDX-License-Identifier: MIT
#include "options/named.hpp"

#include <algorithm>

namespace vacparse {

bool Named::may_be(std::string_view names) const {
  if (!arguments_) return true;
  for (std::size_t begin = 0, end = 0; begin < names.size(); begin = end + 1) {
    end = std::min(names.find(',', begin), names.size());
    const std::string_view name = names.substr(begin, end - begin);
    const auto is_named = [name](std::string_view argument) {
      const bool is_long = name.starts_with("--");
      return is_long ? argument.starts_with(name)
                     : argument.starts_with('-') && argument.find(name.back()) != std::string_view::npos;
    };
    if (std::any_of(arguments_->begin(), arguments_->end(), is_named)) return true;
  }
  return false;
}

}  // namespace vacparse
