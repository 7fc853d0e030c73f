#pragma once

#include "economy/table/problem.h"
#include "economy/table/schema.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a datapackage.json says of where the tables are.
struct DescribedFiles {
    std::map<TableId, std::string> paths; ///< relative, within the folder
    std::set<TableId> lost; ///< described in a way that cannot be followed, as said in `problems`
    std::vector<std::string> passedOver; ///< files of resources that are no tables
    std::vector<Problem> problems;       ///< what is not followed is always said
};

DescribedFiles readDescriptor(std::string_view json);

} // namespace breakeven
