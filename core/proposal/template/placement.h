#pragma once

#include "proposal/template/fill.h"

namespace breakeven {

/// Switches a made arrangement on where it is to be and makes the whole one command; what would be wrong with
/// the economy afterwards is an error.
Result<FilledTemplate> placed(Editor editor, const std::string& arrangement, const Placement& placement,
                              Message name);

} // namespace breakeven
