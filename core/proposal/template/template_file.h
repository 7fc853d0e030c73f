#pragma once

#include "economy/table/problem.h"
#include "proposal/template/arrangement_template.h"

#include <string_view>

namespace breakeven {

/// Reads a template from the JSON of resources/templates (docs/templates.md). Errors name the field and what
/// would be right; a template refers only to questions, tables and columns that there are.
Result<ArrangementTemplate> readTemplate(std::string_view json);

} // namespace breakeven
