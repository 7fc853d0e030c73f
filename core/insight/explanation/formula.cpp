#include "insight/explanation/formula.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// How tightly a formula holds together, so that brackets stand where they must.
enum class Binding { choice, sum, product, figure };

/// Pieces a formula has at most; what would make it longer is a figure of its own.
constexpr std::size_t longest = 60;

class Writer {
public:
    explicit Writer(const Explanation& explanation) : nodes_(explanation.nodes) {}

    std::vector<FormulaPart> formula(std::size_t node) {
        if (isLeaf(nodes_[node])) return {};
        write(nodes_[node]);
        return std::move(parts_);
    }

private:
    static bool isLeaf(const ExplainedNode& node) {
        return node.op == ExplainedBy::cell || node.op == ExplainedBy::constant;
    }

    // Rounding is not written: every posting is rounded.
    const ExplainedNode& unrounded(const ExplainedNode& node) const {
        const bool rounds = node.op == ExplainedBy::penny || node.op == ExplainedBy::twenty;
        const bool same = node.op == ExplainedBy::sum && node.inputs.size() == 1;
        if (!rounds && !same) return node;
        const ExplainedNode& inner = nodes_[node.inputs.front()];
        return inner.name.blank() && !isLeaf(inner) ? unrounded(inner) : node;
    }

    Binding bindingOf(const ExplainedNode& node) const {
        switch (node.op) {
        case ExplainedBy::sum:
        case ExplainedBy::difference:
            return node.inputs.size() > 1 ? Binding::sum : Binding::figure;
        case ExplainedBy::negate:
            return Binding::sum;
        case ExplainedBy::product:
        case ExplainedBy::quotient:
            return Binding::product;
        case ExplainedBy::choose:
        case ExplainedBy::min:
        case ExplainedBy::max:
            return Binding::choice;
        default:
            return Binding::figure;
        }
    }

    void sign(const char* text) { parts_.push_back({FormulaPart::Kind::sign, message(text), 0}); }
    void figure(std::size_t node) { parts_.push_back({FormulaPart::Kind::figure, {}, node}); }

    // A node within another: by its name, or written out.
    void within(std::size_t at, Binding outer) {
        const ExplainedNode& node = nodes_[at];
        if (isLeaf(node) || !node.name.blank() || parts_.size() > longest) return figure(at);
        const ExplainedNode& inner = unrounded(node);
        if (&inner != &node && !inner.name.blank()) return figure(at);
        const bool brackets = bindingOf(inner) <= outer;
        if (brackets) sign("(");
        write(inner);
        if (brackets) sign(")");
    }

    // The parts of a sum within a sum stand beside the others.
    void writeSum(const ExplainedNode& node, bool taken, bool& first) {
        for (std::size_t i = 0; i < node.inputs.size(); ++i) {
            const bool minus =
                taken != (node.op == ExplainedBy::negate || (node.op == ExplainedBy::difference && i > 0));
            const ExplainedNode& part = nodes_[node.inputs[i]];
            if (part.name.blank() && bindingOf(part) == Binding::sum && parts_.size() <= longest) {
                writeSum(part, minus, first);
                continue;
            }
            if (minus)
                sign(first ? "−" : " − ");
            else if (!first)
                sign(" + ");
            first = false;
            within(node.inputs[i], minus ? Binding::sum : Binding::choice);
        }
    }

    // The lower of the lower of two and a third is the lower of three.
    std::vector<std::size_t> flat(const ExplainedNode& node) const {
        std::vector<std::size_t> all;
        for (const std::size_t input : node.inputs) {
            const ExplainedNode& inner = nodes_[input];
            if (inner.op == node.op && inner.name.blank()) {
                const std::vector<std::size_t> more = flat(inner);
                all.insert(all.end(), more.begin(), more.end());
            } else {
                all.push_back(input);
            }
        }
        return all;
    }

    void list(const ExplainedNode& node, const char* before) {
        sign(before);
        const std::vector<std::size_t> all = flat(node);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i > 0) sign(i + 1 == all.size() ? MESSAGE(" and ") : ", ");
            within(all[i], Binding::choice);
        }
    }

    // What is taken, and why: of choices within one another each condition that a later one does not hold
    // already.
    void writeChoice(const ExplainedNode& outermost) {
        std::vector<const ExplainedNode*> conditions;
        const ExplainedNode* node = &outermost;
        std::size_t taken = 0;
        while (node->op == ExplainedBy::choose && (node == &outermost || node->name.blank())) {
            std::erase_if(conditions, [&](const ExplainedNode* other) {
                return other->left == node->left && other->relation == node->relation;
            });
            const bool noted =
                node->relation == Relation::unequal && nodes_[node->right].op == ExplainedBy::constant;
            if (!noted) conditions.push_back(node);
            taken = node->inputs.front();
            node = &nodes_[taken];
        }
        within(taken, Binding::choice);
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            sign(i == 0 ? MESSAGE(", because ") : MESSAGE(" and "));
            within(conditions[i]->left, Binding::sum);
            sign(signOf(conditions[i]->relation));
            within(conditions[i]->right, Binding::sum);
        }
    }

    void write(const ExplainedNode& written) {
        const ExplainedNode& node = unrounded(written);
        bool first = true;
        switch (node.op) {
        case ExplainedBy::sum:
        case ExplainedBy::difference:
        case ExplainedBy::negate:
            return writeSum(node, false, first);
        case ExplainedBy::product:
            for (std::size_t i = 0; i < node.inputs.size(); ++i) {
                if (i > 0) sign(" × ");
                within(node.inputs[i], Binding::sum);
            }
            return;
        case ExplainedBy::quotient:
            within(node.inputs[0], Binding::sum);
            sign(" ÷ ");
            within(node.inputs[1], Binding::product);
            return;
        case ExplainedBy::min:
            return list(node, MESSAGE("the lower of "));
        case ExplainedBy::max:
            return list(node, MESSAGE("the higher of "));
        case ExplainedBy::penny:
        case ExplainedBy::twenty:
            return within(node.inputs[0], Binding::choice);
        case ExplainedBy::choose:
            return writeChoice(node);
        case ExplainedBy::cell:
        case ExplainedBy::constant:
            return;
        }
    }

    static const char* signOf(Relation relation) {
        switch (relation) {
        case Relation::less:
            return MESSAGE(" is below ");
        case Relation::atMost:
            return MESSAGE(" is at most ");
        case Relation::greater:
            return MESSAGE(" is above ");
        case Relation::atLeast:
            return MESSAGE(" is at least ");
        case Relation::equal:
            return MESSAGE(" equals ");
        case Relation::unequal:
            break;
        }
        return MESSAGE(" is not ");
    }

    const std::vector<ExplainedNode>& nodes_;
    std::vector<FormulaPart> parts_;
};

} // namespace

std::vector<FormulaPart> formulaOf(const Explanation& explanation, std::size_t node) {
    return Writer(explanation).formula(node);
}

std::vector<std::size_t> partsOf(const Explanation& explanation, std::size_t node) {
    std::vector<std::size_t> parts;
    for (const FormulaPart& part : formulaOf(explanation, node)) {
        if (part.kind != FormulaPart::Kind::figure) continue;
        const ExplainedNode& told = explanation.nodes[part.figure];
        if (told.op == ExplainedBy::constant && told.figure.empty()) continue;
        if (std::find(parts.begin(), parts.end(), part.figure) == parts.end()) parts.push_back(part.figure);
    }
    return parts;
}

} // namespace breakeven
