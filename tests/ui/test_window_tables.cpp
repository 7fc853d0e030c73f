#include "desk/figure_table.h"
#include "document/message_text.h"
#include "pages/scenario_outlooks.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/printed_figure.h"
#include "ui/sample_window.h"

#include <QTabWidget>
#include <QTest>

#include <map>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// A table as it is seen.
struct Seen {
    QString where, name;
    QStringList heads;
    std::vector<std::pair<QString, QStringList>> rows;

    std::optional<qint64> at(const QString& row, int column) const {
        for (const auto& [title, cells] : rows)
            if (title == row) return figure(cells[column]);
        return std::nullopt;
    }
    int column(const QString& head) const { return static_cast<int>(heads.indexOf(head)); }
};

Seen seen(const QString& where, const FigureTable& table) {
    Seen one{where, table.accessibleName(), {}, {}};
    const auto& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column)
        one.heads << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        one.rows.emplace_back(model.headerData(row, Qt::Vertical).toString(), cells);
    }
    return one;
}

using Term = std::pair<QString, int>;

/// Whether a row is the sum of those it is made of, in every column that has it. Rows that are not there
/// count nought.
QString gapOf(const Seen& table, const QString& total, const std::vector<Term>& parts) {
    for (int column = 0; column < table.heads.size(); ++column) {
        const auto wanted = table.at(total, column);
        if (!wanted) continue;
        qint64 sum = 0;
        for (const auto& [part, sign] : parts) sum += sign * table.at(part, column).value_or(0);
        if (sum != *wanted)
            return QString("%1, %2, %3 in %4: %5, its parts %6")
                .arg(table.where, table.name, total, table.heads[column])
                .arg(*wanted)
                .arg(sum);
    }
    return {};
}

/// The rows between one (not counted) and another as parts of a sum.
std::vector<Term> rowsBetween(const Seen& table, const QString& from, const QString& to) {
    std::vector<Term> parts;
    bool within = from.isEmpty();
    for (const auto& [title, cells] : table.rows) {
        if (title == to) break;
        if (within) parts.emplace_back(title, 1);
        within = within || title == from;
    }
    return parts;
}

QStringList sumGaps(const Seen& table) {
    QStringList gaps;
    const auto holds = [&](const QString& total, const std::vector<Term>& parts) {
        gaps << gapOf(table, total, parts);
    };
    const auto has = [&](const QString& row) {
        return std::any_of(table.rows.begin(), table.rows.end(),
                           [&](const auto& one) { return one.first == row; });
    };
    const auto between = [&](const QString& from, const QString& to) {
        holds(to, rowsBetween(table, from, to));
    };
    if (table.name == "Statement by year") {
        between({}, "Total income");
        between("Total income", "Pay");
        between(has("Pay") ? "Pay" : "Total income", "Non-pay");
        const std::vector<Term> before{{"Total income", 1}, {"Pay", -1}, {"Non-pay", -1}};
        holds("EBITDA", before);
        holds("Operating surplus/(deficit)", {{"EBITDA", 1}, {"Depreciation", -1}});
        if (has("Operating surplus/(deficit)"))
            holds("Surplus/(deficit)",
                  {{"Operating surplus/(deficit)", 1}, {"Interest", -1}, {"PDC dividend", -1}});
        else // nothing stands between
            holds("Surplus/(deficit)", before);
        holds("Underlying surplus/(deficit)", {{"Surplus/(deficit)", 1}, {"Less non-recurrent items", -1}});
    } else if (table.name == "Reported and underlying surplus") {
        between({}, "Surplus/(deficit)");
    } else if (table.name == "Balance sheet by year") {
        between({}, "Net assets");
    } else if (table.name == "Cash flow by year") {
        std::vector<Term> moves = rowsBetween(table, {}, "Closing cash");
        std::erase_if(moves, [](const Term& one) { return one.first == "Cash before support"; });
        holds("Closing cash", moves);
        between({}, "Cash before support");
    } else if (table.name == "Surplus or (deficit) of the organisations") {
        Seen money = table; // the worst years are not of one year
        for (auto& [title, cells] : money.rows) cells[money.column("Worst year")].clear();
        gaps << gapOf(money, "Whole economy", rowsBetween(money, {}, "Whole economy"));
    } else if (table.name == "Effect on each organisation by year") {
        between({}, "Health economy");
    } else if (table.name == "Scenarios side by side") {
        for (const auto& [title, cells] : table.rows) {
            if (title.contains("per cent")) continue;
            qint64 sum = 0;
            for (int column = 0; column < table.column("Cumulative"); ++column)
                sum += figure(cells[column]).value_or(0);
            if (sum != figure(cells[table.column("Cumulative")]))
                gaps << QString("%1: the years come to %2").arg(title).arg(sum);
        }
    }
    gaps.removeAll(QString());
    return gaps;
}

/// The loans of an organisation: each goes on, and all are what the statements have of them.
QStringList loanGaps(const Seen& loans, const Seen& cash, const Seen& balances) {
    QStringList gaps;
    for (int column = 1; column < loans.heads.size(); ++column) {
        qint64 drawn = 0, repaid = 0, owed = 0;
        for (std::size_t row = 0; row + 4 < loans.rows.size(); row += 5) {
            const auto at = [&](std::size_t line) {
                return figure(loans.rows[row + line].second[column]).value_or(0);
            };
            if (at(0) + at(1) - at(2) != at(3))
                gaps << loans.rows[row].first + " does not go on in " + loans.heads[column];
            drawn += at(1);
            repaid += at(2);
            owed += at(3);
        }
        const QString year = loans.heads[column];
        const auto agree = [&](const char* what, const Seen& table, const QString& row, qint64 sum) {
            const qint64 other = table.at(row, table.column(year)).value_or(0);
            if (other != sum)
                gaps << QString("%1, %2 in %3: %4, its loans %5")
                            .arg(loans.where, what, year)
                            .arg(other)
                            .arg(sum);
        };
        const qint64 borrowed = cash.at("Borrowing", cash.column(year)).value_or(0);
        agree("drawn", cash, "Support drawn", drawn - borrowed);
        agree("repaid", cash, "Loan repayments", -repaid);
        agree("owed", balances, "Loans", -owed);
    }
    return gaps;
}

} // namespace

/// Every table of results in the window, as it is seen.
class TestWindowTables : public QObject {
    Q_OBJECT

private slots:
    void everyTableAddsUpAndSaysTheSame_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("scenario");
        for (const auto& [sample, scenario] : {std::pair{"cumbria", "acquisition"},
                                               {"cumbria", "morecambe_pacs"},
                                               {"dudley", "mcp"},
                                               {"salford", "base"}})
            QTest::addRow("%s %s", sample, scenario) << sample << scenario;
    }

    void everyTableAddsUpAndSaysTheSame() {
        QFETCH(QString, sample);
        QFETCH(QString, scenario);
        SampleWindow on(qPrintable(sample));
        QVERIFY(on.isCalculated());
        MainWindow& window = on.window();
        window.document().setScenario(scenario);
        QTRY_VERIFY(window.document().figures().current && window.document().figures().scenario == scenario);
        for (const MoneyUnit unit : {MoneyUnit::thousands, MoneyUnit::millions}) {
            Q_EMIT window.actions().unitChosen(unit_ = unit);
            const QString gaps = gapsIn(window).join('\n');
            QVERIFY2(gaps.isEmpty(), qPrintable(QString::fromUtf8(symbol(unit)) + ": " + gaps));
            QVERIFY(tables_.size() > 20);
        }
    }

private:
    /// What does not add up, or is said in two ways, on all pages as they are shown now.
    QStringList gapsIn(MainWindow& window) {
        tables_.clear();
        for (const Place& place : window.navigator().places()) {
            window.pages().goTo(place);
            where_ = place;
            walk(*window.pages().currentWidget());
        }
        QStringList gaps;
        std::map<QString, std::map<QString, Seen>> byPlace;
        for (const Seen& table : tables_) {
            gaps << sumGaps(table);
            byPlace[table.where][table.name] = table;
        }
        for (auto& [where, tables] : byPlace)
            if (tables.contains("Loans by year"))
                gaps << loanGaps(tables["Loans by year"], tables["Cash flow by year"],
                                 tables["Balance sheet by year"]);
        return gaps << sameSurplusGaps(window.document().effective());
    }

    void walk(QWidget& widget) {
        QTest::qWait(where_.page == PageId::arrangements ? 150 : 1);
        for (const auto* outlooks : widget.findChildren<ScenarioOutlooks*>())
            QTRY_VERIFY_WITH_TIMEOUT(!outlooks->scenarios().empty() && outlooks->unit() == unit_, 20'000);
        QList<QTabWidget*> tabs;
        for (QTabWidget* one : widget.findChildren<QTabWidget*>())
            if (one->isVisible() && !isWithin(tabs, *one)) tabs << one;
        QList<FigureTable*> tables = widget.findChildren<FigureTable*>();
        if (auto* self = qobject_cast<FigureTable*>(&widget)) tables << self;
        for (const FigureTable* table : tables)
            if (table->isVisible() && table->model() && !isWithin(tabs, *table))
                tables_.push_back(seen(QString::number(int(where_.page)) + ' ' + where_.subject, *table));
        for (QTabWidget* one : tabs)
            for (int tab = 0; tab < one->count(); ++tab) {
                one->setCurrentIndex(tab);
                walk(*one->widget(tab));
            }
    }

    static bool isWithin(const QList<QTabWidget*>& tabs, const QWidget& widget) {
        return std::any_of(tabs.begin(), tabs.end(),
                           [&](const QTabWidget* one) { return one->isAncestorOf(&widget); });
    }

    // The surplus of an organisation is the same in the list of all, in its statement and in that of its
    // underlying position; a care model's gains are the effects of its arrangement.
    QStringList sameSurplusGaps(const Economy& economy) const {
        std::map<QString, QString> said; // by organisation and year
        QStringList gaps;
        const auto say = [&](const QString& key, std::optional<qint64> amount, const QString& where) {
            if (!amount) return;
            const auto [known, added] = said.emplace(key, QString::number(*amount));
            if (!added && known->second != QString::number(*amount))
                gaps << QString("%1: %2, in %3 %4").arg(key, known->second, where).arg(*amount);
        };
        const auto name = [&](const QString& code) {
            const Table& table = economy[TableId::organisations];
            const auto row = table.find({toCore(code)});
            return row ? toQt(table.at(*row, "name")) : code;
        };
        for (const Seen& table : tables_) {
            const QString subject = table.where.section(' ', 1);
            for (const auto& [title, cells] : table.rows)
                for (int column = 0; column < table.heads.size(); ++column) {
                    const QString year = table.heads[column].section(' ', 0, 0);
                    const auto amount = figure(cells[column]);
                    if (table.name == "Surplus or (deficit) of the organisations" && year.contains('/'))
                        say(title + " " + year, amount, table.name);
                    if (title == "Surplus/(deficit)" && table.where.startsWith("1 "))
                        say(name(subject) + " " + year, amount, table.name);
                    if (table.name == "Effect on each organisation by year" && column < table.heads.size())
                        say("effect on " + title + " " + year, amount, table.name);
                    if (table.name == "The arrangement in money by year" &&
                        title.endsWith(": gain or (loss)"))
                        say("effect on " + title.section(':', 0, 0).remove(" NHS Foundation Trust") + " " +
                                year,
                            amount, table.name);
                }
        }
        return gaps;
    }

    std::vector<Seen> tables_;
    Place where_;
    MoneyUnit unit_ = MoneyUnit::thousands;
};

QTEST_MAIN(TestWindowTables)
#include "test_window_tables.moc"
