#include "insight/model/model_formulas.h"

#include <algorithm>
#include <tuple>

namespace breakeven {

namespace {

/// Digits a spreadsheet keeps, and decimals it compares with as the rules compare with twenty.
constexpr int keptPlaces = 17;
constexpr const char* comparedPlaces = "12";

bool isSum(TapeOp op) { return op == TapeOp::sum || op == TapeOp::difference || op == TapeOp::negate; }

std::string bracketed(std::string text) { return "(" + text + ")"; }

const char* signOf(Relation relation) {
    switch (relation) {
    case Relation::less:
        return "<";
    case Relation::atMost:
        return "<=";
    case Relation::greater:
        return ">";
    case Relation::atLeast:
        return ">=";
    case Relation::equal:
        return "=";
    case Relation::unequal:
        break;
    }
    return "<>";
}

} // namespace

std::string ModelFormulas::formula(TapeIndex step, std::size_t sheet) const {
    return traits_.isLive[step.value] ? write(step.value, Binding::none, sheet) : std::string();
}

std::string ModelFormulas::expression(TapeIndex step, std::size_t sheet) const {
    return within(step.value, Binding::none, sheet);
}

bool ModelFormulas::isInlined(std::uint32_t step) const {
    return traits_.isLive[step] && tape_[{step}].op != TapeOp::input && !layout_.find({step});
}

std::string ModelFormulas::within(std::uint32_t step, Binding outer, std::size_t sheet) const {
    if (!traits_.isLive[step]) {
        const Decimal& value = tape_.value({step});
        std::string text = toText(value, keptPlaces);
        return value < 0 && outer != Binding::none ? bracketed(std::move(text)) : text;
    }
    if (tape_[{step}].op == TapeOp::input) {
        const Input& input = traced_.shape().inputs[tape_[{step}].a];
        return inputs_.reference(input.place, input.element);
    }
    if (const auto cell = layout_.find({step})) return layout_.reference(*cell, sheet);
    return write(step, outer, sheet);
}

std::string ModelFormulas::call(const char* function, std::uint32_t at, std::size_t sheet) const {
    std::string text = function;
    std::vector<std::uint32_t> open{at};
    bool first = true;
    while (!open.empty()) { // the lowest of the lowest of two and a third is the lowest of three
        const std::uint32_t step = open.back();
        open.pop_back();
        if (step != at && (tape_[{step}].op != tape_[{at}].op || !isInlined(step))) {
            text += (first ? "(" : ",") + within(step, Binding::none, sheet);
            first = false;
            continue;
        }
        open.push_back(tape_[{step}].b);
        open.push_back(tape_[{step}].a);
    }
    return text + ")";
}

std::string ModelFormulas::write(std::uint32_t at, Binding outer, std::size_t sheet) const {
    const Tape::Step& step = tape_[{at}];
    const auto in = [&](std::uint32_t operand, Binding binding) { return within(operand, binding, sheet); };
    switch (step.op) {
    case TapeOp::constant:
    case TapeOp::input:
    case TapeOp::compare:
        return within(at, outer, sheet);
    case TapeOp::same:
        return in(step.a, outer);
    case TapeOp::sum:
    case TapeOp::difference:
    case TapeOp::negate: {
        std::string text = sum(at, sheet);
        return outer >= Binding::sum ? bracketed(std::move(text)) : text;
    }
    case TapeOp::product: {
        std::string text = in(step.a, Binding::sum) + "*" + in(step.b, Binding::sum);
        return outer >= Binding::product ? bracketed(std::move(text)) : text;
    }
    case TapeOp::quotient: {
        const bool mayBeNought = traits_.isLive[step.b];
        const std::string divided = in(step.a, Binding::sum) + "/" + in(step.b, Binding::product);
        if (mayBeNought) return "IF(" + in(step.b, Binding::none) + "=0,0," + divided + ")";
        return outer >= Binding::product ? bracketed(divided) : divided;
    }
    case TapeOp::min:
        return call("MIN", at, sheet);
    case TapeOp::max:
        return call("MAX", at, sheet);
    case TapeOp::penny:
        return "ROUND(" + in(step.a, Binding::none) + ",2)";
    case TapeOp::twenty:
        return "ROUND(" + in(step.a, Binding::none) + "," + comparedPlaces + ")";
    case TapeOp::choose:
        return "IF(" + condition(step.a, sheet) + "," + in(step.b, Binding::none) + "," +
               in(step.c, Binding::none) + ")";
    }
    return {};
}

// Amounts are compared to the penny: binary numbers may differ further behind.
std::string ModelFormulas::condition(std::uint32_t at, std::size_t sheet) const {
    const Tape::Step& step = tape_[{at}];
    if (traits_.isPence[step.a] && traits_.isPence[step.b]) {
        const bool withNought = !traits_.isLive[step.b] && tape_.value({step.b}) == 0;
        const std::string less = withNought ? std::string() : "-" + within(step.b, Binding::sum, sheet);
        return "ROUND(" + within(step.a, Binding::none, sheet) + less + ",2)" + signOf(step.relation) + "0";
    }
    return within(step.a, Binding::sum, sheet) + signOf(step.relation) + within(step.b, Binding::sum, sheet);
}

std::vector<ModelFormulas::Part> ModelFormulas::partsOf(std::uint32_t at) const {
    std::vector<Part> parts, open{{at, false}};
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        const Tape::Step& step = tape_[{part.step}];
        if (!isSum(step.op) || (part.step != at && !isInlined(part.step))) {
            parts.push_back(part);
            continue;
        }
        if (step.op == TapeOp::negate) {
            open.push_back({step.a, !part.taken});
            continue;
        }
        open.push_back({step.b, part.taken != (step.op == TapeOp::difference)});
        open.push_back({step.a, part.taken});
    }
    return parts;
}

// Cells that stand beneath one another are added up as a range.
std::string ModelFormulas::sum(std::uint32_t at, std::size_t sheet) const {
    struct Located {
        bool taken;
        ModelCell cell;
    };
    std::vector<Located> located;
    std::vector<std::pair<bool, std::string>> terms;
    Decimal constant = 0;
    for (const Part& part : partsOf(at)) {
        if (!traits_.isLive[part.step]) {
            const Decimal& value = tape_.value({part.step});
            constant += part.taken ? -value : value;
        } else if (const auto cell = layout_.find({part.step}))
            located.push_back({part.taken, *cell});
        else
            terms.emplace_back(part.taken, within(part.step, Binding::sum, sheet));
    }
    std::stable_sort(located.begin(), located.end(), [](const Located& a, const Located& b) {
        return std::tie(a.taken, a.cell.sheet, a.cell.column, a.cell.row) <
               std::tie(b.taken, b.cell.sheet, b.cell.column, b.cell.row);
    });
    std::vector<std::pair<bool, std::string>> all;
    for (std::size_t i = 0; i < located.size();) {
        std::size_t end = i + 1;
        const auto follows = [&](const Located& before, const Located& after) {
            return before.taken == after.taken && before.cell.sheet == after.cell.sheet &&
                   before.cell.column == after.cell.column && before.cell.row + 1 == after.cell.row;
        };
        while (end < located.size() && follows(located[end - 1], located[end])) ++end;
        const std::string first = layout_.reference(located[i].cell, sheet);
        if (end - i > 2)
            all.emplace_back(located[i].taken,
                             "SUM(" + first + ":" +
                                 cellName(located[end - 1].cell.row, located[end - 1].cell.column) + ")");
        else
            for (std::size_t j = i; j < end; ++j)
                all.emplace_back(located[j].taken, layout_.reference(located[j].cell, sheet));
        i = end;
    }
    all.insert(all.end(), terms.begin(), terms.end());
    if (constant != 0) all.emplace_back(constant < 0, toText(abs(constant), keptPlaces));
    std::stable_partition(all.begin(), all.end(), [](const auto& term) { return !term.first; });
    std::string text;
    for (const auto& [taken, term] : all) text += (taken ? "-" : text.empty() ? "" : "+") + term;
    return text;
}

std::string ModelFormulas::caseOf(TapeIndex at, TapeIndex first, std::size_t sheet) const {
    if (at == first) return "1";
    const Tape::Step& step = tape_[at];
    if (step.op == TapeOp::same) return caseOf({step.a}, first, sheet);
    if (step.op != TapeOp::choose) return "2";
    return "IF(" + condition(step.a, sheet) + "," + caseOf({step.b}, first, sheet) + "," +
           caseOf({step.c}, first, sheet) + ")";
}

} // namespace breakeven
