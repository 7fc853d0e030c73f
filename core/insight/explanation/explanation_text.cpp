#include "insight/explanation/explanation_text.h"

#include "insight/explanation/formula.h"
#include "money/format.h"

#include <array>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

namespace breakeven {

namespace {

constexpr int shownPlaces = 6, keptPlaces = 60;

class Telling {
public:
    Telling(const Explanation& explanation, std::optional<std::size_t> depth)
        : explanation_(explanation), depth_(depth), told_(explanation.nodes.size()) {}

    std::string text() && {
        tell(explanation_.root, 0);
        return std::move(text_);
    }

private:
    const ExplainedNode& node(std::size_t at) const { return explanation_.nodes[at]; }

    void tell(std::size_t at, std::size_t level) {
        const ExplainedNode& figure = node(at);
        indent(level);
        text_ += nameAndYear(figure) + ": " + valueText(figure);
        if (!figure.rule.empty()) text_ += " [" + figure.rule + "]";
        const std::vector<FormulaPart> formula = formulaOf(explanation_, at);
        const bool again = told_[at] && !formula.empty();
        if (again) text_ += ", as above";
        if (figure.cell) text_ += cellText(*figure.cell);
        text_ += '\n';
        if (again || formula.empty()) return;
        told_[at] = true;
        indent(level);
        text_ += "= " + formulaText(formula, figure.name) + '\n';
        if (depth_ && level + 1 >= *depth_) return;
        for (const std::size_t part : partsOf(explanation_, at)) tell(part, level + 1);
    }

    void indent(std::size_t level) { text_.append(2 * level, ' '); }

    static std::string nameAndYear(const ExplainedNode& figure) {
        std::string name = english(figure.name);
        if (name.empty()) name = "working";
        return figure.year ? name + " " + toText(*figure.year) : name;
    }

    std::string formulaText(const std::vector<FormulaPart>& formula, const ExplainedName& outer) const {
        std::string text;
        for (const FormulaPart& part : formula) {
            if (part.kind == FormulaPart::Kind::sign) {
                text += english(part.sign);
                continue;
            }
            const ExplainedNode& figure = node(part.figure);
            text += valueText(figure);
            const ExplainedName name = nameWithin(figure.name, outer);
            if (!name.blank()) text += " (" + english(name) + ")";
        }
        return text;
    }

    static std::string cellText(const ExplainedCell& cell) {
        std::string text = " ← " + cell.address + " \"" + cell.text + "\"";
        if (cell.element > 0) text += fmt::format(", element {}", cell.element);
        if (cell.isDefault) text += ", which counts where the cell is blank";
        if (!cell.scenario.empty()) text += ", in scenario " + cell.scenario;
        if (cell.base) text += ", in the base \"" + *cell.base + "\", changed by";
        for (const std::string& address : cell.overrides) text += " " + address;
        return text;
    }

    const Explanation& explanation_;
    std::optional<std::size_t> depth_;
    std::vector<bool> told_;
    std::string text_;
};

nlohmann::ordered_json jsonOf(const ExplainedCell& cell) {
    nlohmann::ordered_json json{{"address", cell.address}, {"text", cell.text}};
    if (cell.element > 0) json["element"] = cell.element;
    if (cell.isDefault) json["default"] = true;
    if (cell.base) {
        json["base"] = *cell.base;
        json["overrides"] = cell.overrides;
    }
    if (!cell.scenario.empty()) json["scenario"] = cell.scenario;
    return json;
}

const char* symbolOf(Unit unit) {
    static constexpr std::array<const char*, 7> symbols{"none", "£", "%", "people", "units", "ratio", "days"};
    return symbols[static_cast<std::size_t>(unit)];
}

nlohmann::ordered_json jsonOf(const ExplainedNode& node, std::size_t id) {
    nlohmann::ordered_json json{{"id", id},
                                {"name", english(node.name)},
                                {"value", toText(node.value, keptPlaces)},
                                {"unit", symbolOf(node.unit)}};
    if (!node.rule.empty()) json["rule"] = node.rule;
    if (node.year) json["year"] = toText(*node.year);
    json["op"] = name(node.op);
    json["inputs"] = node.inputs;
    if (node.cell) json.update(jsonOf(*node.cell));
    if (node.op == ExplainedBy::choose) {
        json["left"] = node.left;
        json["relation"] = name(node.relation);
        json["right"] = node.right;
    }
    return json;
}

nlohmann::ordered_json arrayOf(std::span<const ExplainedNode> nodes) {
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (std::size_t id = 0; id < nodes.size(); ++id) array.push_back(jsonOf(nodes[id], id));
    return array;
}

std::string written(const nlohmann::ordered_json& json) {
    return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace

namespace {

// Whole pence with both digits, all else with what it has.
std::string poundsText(const Decimal& pounds) {
    const Decimal size = abs(pounds);
    std::string text = "£" + formatNumber(size, shownPlaces);
    if (decimalPlaces(toText(size, shownPlaces)) == 1) text += '0';
    return pounds < 0 ? "(" + text + ")" : text;
}

} // namespace

std::string valueText(const ExplainedNode& node) {
    switch (node.unit) {
    case Unit::pounds:
        return poundsText(node.value);
    case Unit::percent:
        return formatRate(node.value);
    default:
        return formatNumber(node.value, shownPlaces);
    }
}

std::string textOf(const Explanation& explanation, std::optional<std::size_t> depth) {
    return Telling(explanation, depth).text();
}

std::string jsonOf(std::span<const ExplainedNode> nodes) { return written(arrayOf(nodes)); }

std::string jsonOf(const Explanation& explanation) {
    return written({{"figure", toText(explanation.figure)},
                    {"scenario", explanation.scenario},
                    {"root", explanation.root},
                    {"nodes", arrayOf(explanation.nodes)}});
}

} // namespace breakeven
