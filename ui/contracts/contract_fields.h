#pragma once

#include "grid/fields_model.h"

#include <string_view>

namespace breakeven::ui {

/// The fields that matter for a form of contract, with help for it; the phase-in has a strip of its own.
std::vector<Field> contractFields(std::string_view form);

} // namespace breakeven::ui
