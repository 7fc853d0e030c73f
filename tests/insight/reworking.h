#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace breakeven::test {

/// Works an explanation out again from its JSON: from what its leaves say and the operations of rules 14.1
/// alone, in decimals of its own. Nothing of the engine.
class Reworking {
public:
    using Number = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<90>>;

    explicit Reworking(const nlohmann::json& nodes) : nodes_(nodes), worked_(nodes.size()) {}

    /// The value of a node, and of all it needs. Precondition: no node needs itself.
    const Number& value(std::size_t id) {
        if (!worked_[id]) worked_[id] = work(nodes_[id]);
        return *worked_[id];
    }

    /// The first node whose value is not what its inputs make, or blank.
    std::string firstWrong() {
        for (std::size_t id = 0; id < nodes_.size(); ++id) {
            const Number said(nodes_[id]["value"].get<std::string>());
            const Number difference = abs(Number(value(id) - said));
            if (difference > Number("1e-30") * (1 + abs(said)))
                return nodes_[id].dump() + " comes to " + value(id).str(40, std::ios::fixed);
        }
        return {};
    }

    static Number round(const Number& number, int places) {
        const Number scale = pow(Number(10), places);
        const Number whole = trunc(Number(abs(number) * scale + Number("0.5"))) / scale;
        return number < 0 ? Number(-whole) : whole;
    }

    /// A cell's number: "-1234.5", "2.5%", "25%;60%", the element counting from 1.
    static Number read(std::string text, int element) {
        for (int i = 1; i < element; ++i) text = text.substr(text.find(';') + 1);
        text = text.substr(0, text.find(';'));
        const bool percent = !text.empty() && text.back() == '%';
        if (percent) text.pop_back();
        return percent ? Number(Number(text) / 100) : Number(text);
    }

private:
    Number work(const nlohmann::json& node) {
        const std::string op = node["op"];
        const auto inputs = node["inputs"].get<std::vector<std::size_t>>();
        if (op == "cell") return read(node["text"], node.value("element", 0));
        if (op == "constant") return Number(node["value"].get<std::string>());
        if (op == "choose") return choose(node, inputs);
        Number result = value(inputs.front());
        if (op == "negate") return -result;
        if (op == "penny") return round(round(result, 20), 2);
        if (op == "twenty") return round(result, 20);
        for (std::size_t i = 1; i < inputs.size(); ++i) {
            const Number& next = value(inputs[i]);
            if (op == "sum")
                result += next;
            else if (op == "difference")
                result -= next;
            else if (op == "product")
                result *= next;
            else if (op == "quotient")
                result /= next;
            else if (op == "min")
                result = next < result ? next : result;
            else if (op == "max")
                result = next > result ? next : result;
            else
                throw std::runtime_error("there is no operation " + op);
        }
        return result;
    }

    // The first input is the side taken; that it is the right one is checked.
    Number choose(const nlohmann::json& node, const std::vector<std::size_t>& inputs) {
        const Number& left = value(node["left"]);
        const Number& right = value(node["right"]);
        const std::string relation = node["relation"];
        const bool holds = relation == "<"    ? left < right
                           : relation == "<=" ? left <= right
                           : relation == ">"  ? left > right
                           : relation == ">=" ? left >= right
                           : relation == "="  ? left == right
                                              : left != right;
        if (!holds) throw std::runtime_error("a side was taken that does not hold: " + node.dump());
        return value(inputs.front());
    }

    const nlohmann::json& nodes_;
    std::vector<std::optional<Number>> worked_;
};

} // namespace breakeven::test
