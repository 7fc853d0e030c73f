#include "insight/explanation/explanation.h"

#include <array>

namespace breakeven {

ExplainedName nameWithin(const ExplainedName& name, const ExplainedName& outer) {
    ExplainedName shorter = name;
    if (shorter.of == outer.of && !shorter.blank()) shorter.of.clear();
    return shorter;
}

std::string english(const ExplainedName& name) {
    const std::string text = english(name.text);
    return name.of.empty() ? text : text.empty() ? name.of : text + ", " + name.of;
}

std::string_view name(ExplainedBy op) {
    static constexpr std::array<std::string_view, 12> names{"cell",    "constant", "sum",    "difference",
                                                            "product", "quotient", "negate", "min",
                                                            "max",     "penny",    "twenty", "choose"};
    return names[static_cast<std::size_t>(op)];
}

std::string_view name(Relation relation) {
    static constexpr std::array<std::string_view, 6> names{"<", "<=", ">", ">=", "=", "<>"};
    return names[static_cast<std::size_t>(relation)];
}

} // namespace breakeven
