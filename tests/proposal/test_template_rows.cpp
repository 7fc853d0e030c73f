#include "economy/table/row_text.h"
#include "engine/ledger/projection.h"
#include "proposal/template/expression.h"
#include "sample_templates.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// The rows a command makes, as "address: cell|cell|…", notes left out.
QStringList rowsOf(const Command& command) {
    QStringList rows;
    for (const Change& change : command.changes) {
        const auto* row = std::get_if<RowChange>(&change);
        if (tableOf(change) == TableId::notes || (row && row->way == RowChange::Way::goes)) continue;
        QStringList cells;
        for (const std::string& cell : row ? row->row : Row{std::get<CellChange>(change).after})
            cells << QString::fromStdString(cell);
        rows << QString::fromStdString(toText(addressOf(change))) + ": " + cells.join('|');
    }
    return rows;
}

struct Filled {
    Economy economy;
    Command command;
};

Filled filled(const std::string& kind, const std::string& sample, const Answers& given) {
    Filled result{sampleEconomy(sample), {}};
    const ExactProjection base = std::move(*projectScenario(result.economy, "base"));
    const EconomyFacts facts(result.economy, base);
    const ArrangementTemplate arrangement = templateOf(kind);
    Answers answers = firstAnswers(arrangement, facts);
    for (const auto& [question, answer] : given) answers[question] = answer;
    auto made = fillTemplate(arrangement, answers, facts, {}, plainWords());
    if (!made) throw std::logic_error(listed(made.problems));
    result.command = std::move(made->command);
    return result;
}

std::optional<Decimal> worked(std::string_view expression) {
    ExpressionNames names;
    names.number = [](const std::string& name) {
        return name == "saving" ? std::optional(Decimal("0.015")) : std::nullopt;
    };
    names.fact = [](const std::string& name, std::span<const std::string> words) {
        return name == "income" && words.size() == 1 && words[0] == "lead" ? std::optional(Decimal(200))
                                                                           : std::nullopt;
    };
    return evaluate(expression, names);
}

} // namespace

class TestTemplateRows : public QObject {
    Q_OBJECT

private slots:
    /// Three years' recovery of 1 % a year; managers 0.6 % of RTX's income of £275,317,000.
    void aManagementContractIsAFeeARecoveryAndManagers() {
        const auto made =
            filled("management_contract", "cumbria", {{"lead", "RTF"}, {"weak", "RTX"}, {"name", "Lent"}});
        QCOMPARE(rowsOf(made.command),
                 QStringList({
                     "arrangements:management_contract: "
                     "management_contract|Lent|management_contract|RTF|2016/17|33%;67%;100%|yes",
                     "effects:management_contract:fee: "
                     "management_contract|fee|fee|RTX|RTF||||||0.75%||||||100%|||",
                     "effects:management_contract:recovery: "
                     "management_contract|recovery|save|RTX|||||all||3%|||||||||",
                     "effects:management_contract:managers: "
                     "management_contract|managers|spend|RTF|||||other_staff||||1651902|||pay|100%|||",
                 }));
    }

    /// 33,357 emergency admissions × 45 % at 65 and over × 7.9 % ÷ 0.70 is 1,690 residents; 15 % of their
    /// 0.70 admissions is 177 in 33,357, 15 % of their 0.98 attendances 248 in 77,023; £200 for each.
    void careHomesAvoidWhatTheirResidentsWouldHaveNeeded() {
        const auto made = filled("care_homes", "dudley", {{"team", "RYK"}, {"name", "Homes"}});
        QCOMPARE(rowsOf(made.command),
                 QStringList({
                     "arrangements:care_homes: care_homes|Homes|care_homes|RYK|2015/16|50%;100%|yes",
                     "effects:care_homes:admissions: "
                     "care_homes|admissions|avoid|RNA||05C|NEL||||0.532%|||||||||",
                     "effects:care_homes:attendances: "
                     "care_homes|attendances|avoid|RNA||05C|AE1||||0.3225%|||||||||",
                     "effects:care_homes:team: "
                     "care_homes|team|spend|RYK|||||nursing||||338000|||pay|100%|||",
                     "effects:care_homes:team-paid: "
                     "care_homes|team-paid|fund|RYK|05C||||||||338000|||pay|100%|yes||",
                 }));
    }

    /// 26 beds for 120 days at £295 are £920,400, 65.44 % of it staff, half of them from agencies at 20 %
    /// more; half of that is paid back. A quarter of 2.5 % of a quarter's admissions, 60 % of which come the
    /// year after.
    void aWinterIsBedsStaffAndAdmissionsPutOff_data() {
        QTest::addColumn<QString>("winters");
        QTest::addColumn<QString>("recurrent");
        QTest::newRow("every winter") << "100%"
                                      << "yes";
        QTest::newRow("three winters") << "100%;100%;100%;0%"
                                       << "yes";
        QTest::newRow("this winter only") << "100%;0%"
                                          << "no";
    }

    void aWinterIsBedsStaffAndAdmissionsPutOff() {
        QFETCH(QString, winters);
        QFETCH(QString, recurrent);
        const auto made =
            filled("winter_escalation", "dudley", {{"name", "Winter"}, {"ramp", winters.toStdString()}});
        const QString effect = "effects:winter_escalation:%1: winter_escalation|%1|%2";
        const QString cost = "spend|RNA|||||%1||||%2|||pay||" + recurrent + "||";
        QCOMPARE(
            rowsOf(made.command),
            QStringList({
                "arrangements:winter_escalation: winter_escalation|Winter|winter_escalation|RNA|2015/16|" +
                    winters + "|yes",
                effect.arg("agency", cost.arg("agency", "361386")),
                effect.arg("own-staff", cost.arg("nursing", "301155")),
                effect.arg("beds", cost.arg("general_supplies", "318090")),
                effect.arg("put-off", "avoid|RNA|||EL||||0.625%|||||||||"),
                effect.arg("made-up", "avoid|RNA|||EL||||-0.375%||||||0%;" + winters + "|||"),
                effect.arg("winter-money", "fund|RNA|05C||||||||490315|||pay||" + recurrent + "||"),
            }));
    }

    // NHS England buys all of it and has no budget of its own; the others buy none.
    void specialisedCareIsOfThoseWhoBuyIt() {
        const Economy cumbria = sampleEconomy("cumbria");
        const auto base = projectScenario(cumbria, "base");
        const EconomyFacts facts(cumbria, *base);
        const ArrangementTemplate arrangement = templateOf("specialised_concentration");
        Answers answers = firstAnswers(arrangement, facts);
        QCOMPARE(answers["service"], std::string("SPEC"));
        QCOMPARE(answers["commissioners"], std::string("NHSE"));
        for (const char* hospital : {"receiver", "giver"})
            QVERIFY2(facts.volume("NHSE", answers[hospital], "SPEC") > 0, answers[hospital].c_str());
        const auto rows = [&] {
            const auto filled = fillTemplate(arrangement, answers, facts, {}, plainWords());
            std::string made;
            for (const Change& change : filled->command.changes) made += toText(addressOf(change)) + " ";
            return made;
        };
        QVERIFY(rows().find(":scale") != std::string::npos);
        QVERIFY(poundsOf(*arrangement.question("moved"), answers, facts) > Money());
        // Where nobody's patients move nothing is saved.
        for (const char* nobody : {"01H", ""}) {
            answers["commissioners"] = nobody;
            QVERIFY(rows().find(":scale") == std::string::npos);
            QCOMPARE(poundsOf(*arrangement.question("moved"), answers, facts), Money());
            QCOMPARE(poundsOf(*arrangement.question("unit"), answers, facts), Money());
        }
    }

    void aNoteSaysWhatWasChosenOfWhatTheEvidenceSpans() {
        const auto made =
            filled("management_contract", "cumbria", {{"lead", "RTF"}, {"weak", "RTX"}, {"fee", "1%"}});
        const Economy changed = after(made.economy, made.command);
        const Table& notes = changed[TableId::notes];
        const auto row = notes.find({"management_contract-fee"});
        QVERIFY(row);
        QCOMPARE(notes.at(*row, "cell"), "effects:management_contract:fee:rate");
        QCOMPARE(notes.at(*row, "text"),
                 "Fee, as a share of the managed trust's income: 1%; low 0.5%, central 0.75%, high 1%.");
        QCOMPARE(notes.at(*row, "source"), "Judgement");
        QCOMPARE(notes.at(*row, "date"), "2026-11-24");
    }

    void aMissingAnswerIsNamed() {
        const Economy economy = sampleEconomy("cumbria");
        const ExactProjection base = std::move(*projectScenario(economy, "base"));
        const EconomyFacts facts(economy, base);
        const ArrangementTemplate arrangement = templateOf("management_contract");
        Answers answers = firstAnswers(arrangement, facts);
        answers["weak"].clear();
        const auto made = fillTemplate(arrangement, answers, facts, {}, plainWords());
        QVERIFY(!made);
        QCOMPARE(english(made.problems.front().message), "“Trust that is managed” needs an answer");
    }

    void expressionsAreWorkedOut() {
        QCOMPARE(toText(*worked("saving * income(lead) + 2")), "5");
        QCOMPARE(toText(*worked("min(1, 3 / 2) - max(0, 0 - 4)")), "1");
        QCOMPARE(toText(*worked("-(2 + 3) * 10%")), "-0.5");
        QCOMPARE(toText(*worked("5 / 0")), "0");
        for (const char* wrong : {"", "saving *", "fee", "income(partner)", "(1", "1 2", "min(1)"})
            QVERIFY2(!worked(wrong), wrong);
    }

    void aTemplateThatRefersToNothingIsRefused() {
        const auto read = readTemplate(R"({"kind": "chain", "summary": "s", "money": "m", "history": "h",
            "today": "t", "name": "n", "lead": "boss", "questions": [],
            "rows": [{"table": "effect", "cells": {}}, {"table": "effects", "cells": {"size": "1"}}]})");
        QStringList faults;
        for (const Problem& problem : read.problems)
            faults << QString::fromStdString(english(problem.message));
        QCOMPARE(faults, QStringList({
                             "the template adds a row to effect, which is not a table",
                             "the table effects has no column size",
                             "the template refers to the question boss, which it does not ask",
                             "the template is of the kind chain, which does not exist",
                         }));
        QVERIFY(!readTemplate("[]"));
        QVERIFY(!readTemplate("{"));
    }
};

QTEST_APPLESS_MAIN(TestTemplateRows)
#include "test_template_rows.moc"
