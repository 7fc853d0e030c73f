#pragma once

#include "proposal/beginning/beginning.h"

namespace breakeven::ui {

/// The published accounts and national figures that come with the program; nothing of what cannot be read.
BeginningMaterial beginningMaterial();

} // namespace breakeven::ui
