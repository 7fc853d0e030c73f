#pragma once

namespace breakeven::ui {

/// How the values of a chart are written.
enum class Figures { money, rate, number };

} // namespace breakeven::ui
