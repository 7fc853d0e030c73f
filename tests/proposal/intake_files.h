#pragma once

#include "economy/scenario/scenario.h"
#include "exchange/foreign/read_foreign.h"
#include "proposal/intake/intake_plan.h"

#include <QTest>

#include <string>

namespace breakeven::test {

/// A file that comes in, with what is likely meant by it.
struct Intake {
    ForeignFile file;
    std::size_t sheet = 0;
    SheetLayout layout;
    IntakeChoice choice;

    Intake(ForeignFile read, const Economy& economy, TableId table, std::size_t number = 0)
        : file(std::move(read)), sheet(number), layout(layOut(of())),
          choice(proposeIntake(economy, of(), layout, table)) {}

    const ForeignSheet& of() const { return file.sheets[sheet]; }

    FieldSource& field(const char* name) { return choice.fields[*specification(choice.table).find(name)]; }
    /// The column of the sheet under this heading.
    std::size_t column(const std::string& heading) const {
        for (std::size_t c = 0; c < layout.columns.size(); ++c)
            if (layout.columns[c].heading == heading) return c;
        throw std::logic_error("no column " + heading);
    }
    void fix(const char* name, const std::string& text) { field(name) = {FieldFrom::fixed, 0, text, {}, {}}; }

    IntakePlan plan(const Economy& economy, std::string_view scenario = baseScenario) const {
        const auto effective = applyScenario(economy, scenario);
        return planIntake(economy, *effective, scenario, of(), layout, choice, {"Import", {}});
    }

    std::vector<RowRole> roles() const { return layout.roles; }
};

inline ForeignFile lookAlike(const std::string& name) {
    const auto file = readForeignFile(std::string(SOURCE_ROOT) + "/tests/foreign/data/" + name);
    return file ? *file : ForeignFile();
}

inline ForeignFile pasted(const std::string& text) { return *readPastedTable("pasted", text); }

inline QString told(const IntakePlan& plan) {
    QString text;
    for (const IntakeProblem& problem : plan.problems)
        text += QStringLiteral("row %1, %2, “%3”: %4\n")
                    .arg(problem.row)
                    .arg(QString::fromStdString(problem.column), QString::fromStdString(problem.value),
                         QString::fromStdString(english(problem.why)));
    return text;
}

/// The text of a cell after the plan is carried out.
inline std::string after(const IntakePlan& plan, Economy economy, const std::string& cell) {
    if (!apply(plan.command, economy).empty()) return "the command does not fit";
    const auto place = economy.locate(cell);
    return place ? economy.text(*place) : "no such row";
}

} // namespace breakeven::test
