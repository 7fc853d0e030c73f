#include "contracted_economy.h"
#include "contracts/contract_commands.h"
#include "contracts/contract_form.h"
#include "contracts/contract_page.h"
#include "contracts/contract_results.h"
#include "contracts/corridor_bar.h"
#include "contracts/corridor_fields.h"
#include "contracts/new_contract_dialog.h"
#include "contracts/payoff_chart.h"
#include "contracts/result_pane.h"
#include "contracts/services_model.h"
#include "contracts/year_figures.h"
#include "document/message_text.h"
#include "grid/fields_model.h"
#include "grid/grid_panel.h"

#include <QComboBox>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::ui;

class TestContractPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }

    void init() {
        document_ = std::make_unique<Document>();
        display_ = std::make_unique<breakeven::ui::Display>();
        figures_ = std::make_unique<ShownFigures>(*document_, *display_);
        display_->setUnit(MoneyUnit::pounds);
        commands_ = new ContractCommands(*document_, nullptr);
        page_ = std::make_unique<ContractPage>(*document_, *figures_, *display_, *commands_);
        page_->resize(900, 700);
        page_->show();
        document_->start(contractedEconomy(), "Contracts");
        settle();
    }

    void cleanup() {
        page_.reset();
        delete commands_;
        figures_.reset();
        document_.reset();
    }

    void aPartyThatNeedsTwoLinesHasThem() {
        page_->setContract("C1");
        const GridView& view = page_->form().fields().view();
        const auto heightOf = [&](const char* column) {
            const QModelIndex field = fields().indexOf({TableId::contracts, {"C1"}, column});
            return view.rowHeight(view.toShown(field).row());
        };
        const auto settleAt = [&](int width) {
            page_->resize(width, 700);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        };
        settleAt(2400);
        QCOMPARE(heightOf("provider"), GridView::lineHeight());
        settleAt(560);
        QVERIFY(heightOf("provider") > GridView::lineHeight());
        QCOMPARE(heightOf("form"), GridView::lineHeight());
        settleAt(2400);
        QCOMPARE(heightOf("provider"), GridView::lineHeight());
    }

    void eachFormHasItsFieldsOnly_data() {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("hasNot");
        QTest::newRow("block") << "C1"
                               << "value"
                               << "marginal_rate";
        QTest::newRow("activity") << "ACT"
                                  << "marginal_rate"
                                  << "value";
        QTest::newRow("capitation") << "CAP"
                                    << "rate_per_head"
                                    << "tariff";
    }
    void eachFormHasItsFieldsOnly() {
        QFETCH(QString, contract);
        QFETCH(QString, has);
        QFETCH(QString, hasNot);
        page_->setContract(contract);
        const auto shows = [&](const QString& column) {
            return fields().indexOf({TableId::contracts, {toCore(contract)}, toCore(column)}).isValid();
        };
        QVERIFY(shows(has));
        QVERIFY(!shows(hasNot));
        QCOMPARE(page_->tabs().count(), contract == "CAP" ? 4 : 1);
    }

    void aTypedValueShowsAtOnceWhatItPays() {
        page_->setContract("C1");
        QCOMPARE(paid("Paid", 1), QString("900,000"));
        type("C1", "value", "£950,000");
        QCOMPARE(paid("Paid", 1), QString("950,000"));
        document_->undo();
        settle();
        QCOMPARE(paid("Paid", 1), QString("900,000"));
    }

    void anotherFormBringsItsFieldsAndResults() {
        page_->setContract("ACT");
        QCOMPARE(paid("Activity value", 0), QString("1,500,000"));
        type("ACT", "form", "blended");
        QVERIFY(fields().indexOf({TableId::contracts, {"ACT"}, "variable_rate"}).isValid());
        type("ACT", "variable_rate", "20%");
        QCOMPARE(paid("Plan", 0), QString("1,500,000"));
    }

    void aMarginalRatePaysPartAboveTheBaseline() {
        page_->setContract("ACT");
        type("ACT", "marginal_baseline", "1400000");
        type("ACT", "marginal_rate", "70%");
        QCOMPARE(paid("Baseline", 0), QString("1,400,000"));
        QCOMPARE(paid("Paid", 0), QString("1,470,000"));
        QCOMPARE(paid("Paid less value", 0), QString("(30,000)"));
    }

    void aWrongEntryIsRefusedWithTheReason() {
        page_->setContract("ACT");
        const QModelIndex at = fields().indexOf({TableId::contracts, {"ACT"}, "marginal_rate"});
        const Refusals refusals = fields().enter({{at.row(), at.column(), "70"}});
        QCOMPARE(refusals.size(), std::size_t(1));
        QVERIFY2(refusals.front().reason.contains('%'), qPrintable(refusals.front().reason));
        QCOMPARE(textAt(document_->economy(), "contracts:ACT:marginal_rate"), std::string());
    }

    void tickingAServicePaysForIt() {
        page_->setContract("ACT");
        ServicesModel& services = page_->form().services();
        QCOMPARE(services.index(1, ServicesModel::service).data().toString(), QString("Elective"));
        QVERIFY(services.setData(services.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        settle();
        QCOMPARE(paid("Paid", 0), QString("1,700,000"));
    }

    void theStripOfYearsIsOneList() {
        page_->setContract("CAP");
        GridModel& phases = page_->form().phases().model();
        QCOMPARE(phases.columnCount(), 3);
        QCOMPARE(phases.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString("15/16"));
        QVERIFY(phases.enter({{0, 0, "25%"}, {0, 1, "60%"}, {0, 2, "100%"}}).empty());
        QCOMPARE(textAt(document_->economy(), "contracts:CAP:phase_in"), std::string("25%;60%;100%"));
        settle();
        QCOMPARE(paid("Target", 1), QString("225,000"));
        QCOMPARE(paid("Target", 2), QString("540,000"));
        QVERIFY(phases.enter({{0, 1, ""}}).empty());
        QCOMPARE(textAt(document_->economy(), "contracts:CAP:phase_in"), std::string("25%"));
        QVERIFY(!phases.enter({{0, 1, "120%"}}).empty());
    }

    void inAScenarioAnEditIsAnOverride() {
        document_->setScenario("merger");
        settle();
        page_->setContract("C1");
        type("C1", "value", "800000");
        QCOMPARE(textAt(document_->economy(), "contracts:C1:value"), std::string("900000"));
        QCOMPARE(document_->overrideOf({TableId::contracts, {"C1"}, "value"}), OverrideState::own);
        QCOMPARE(paid("Paid", 1), QString("800,000"));
        page_->setContract("CAP");
        QVERIFY(page_->form().phases().model().enter({{0, 0, "50%"}}).empty());
        QCOMPARE(textAt(document_->economy(), "contracts:CAP:phase_in"), std::string());
        QCOMPARE(textAt(document_->effective(), "contracts:CAP:phase_in"), std::string("50%"));
    }

    void corridorsAreChosenAndTheirBandsTyped() {
        page_->setContract("CAP");
        using enum ContractResults::View;
        QVERIFY(page_->results().pane(payoff).isEmpty());
        auto* bar = page_->findChild<CorridorBar*>();
        bar->fields().setTerms({Corridor::deadbandFirstPound, "01H", Decimal("0.5"), Decimal("0.03")});
        bar->put();
        settle();
        QCOMPARE(document_->economy()[TableId::riskShares].size(), std::size_t(2));
        QCOMPARE(textAt(document_->economy(), "contracts:CAP:minimum_variance"), std::string("3%"));
        QVERIFY(!page_->results().pane(payoff).isEmpty());
        QCOMPARE(page_->results().pane(payoff).finding().section('.', 0, 0),
                 QString("Within 3% of target nothing settles"));
        const CellEntry share{{TableId::riskShares, {"CAP", "gain"}, "share"}, "40%"};
        QVERIFY(document_->enter(std::span(&share, 1)).empty());
        settle();
        QCOMPARE(page_->results().payoff().view().bands.back().share, 0.4);
    }

    void corridorsStayAsTheyAreInAScenario() {
        document_->setScenario("merger");
        page_->setContract("CAP");
        auto* bar = page_->findChild<CorridorBar*>();
        bar->put();
        QVERIFY(!bar->refusal().isEmpty());
        QCOMPARE(document_->economy()[TableId::riskShares].size(), std::size_t(0));
    }

    void aPopulationCanBeStartedWhereThereIsNone() {
        const CellEntry none{{TableId::contracts, {"CAP"}, "population"}, ""};
        QVERIFY(document_->enter(std::span(&none, 1)).empty());
        page_->setContract("CAP");
        auto* start = page_->findChild<QPushButton*>("startPopulation");
        QVERIFY(start);
        start->click();
        QCOMPARE(textAt(document_->economy(), "contracts:CAP:population"), std::string("cap"));
        QVERIFY(document_->economy()[TableId::populations].find({"cap", "everyone"}));
    }

    void newContractsAreAddedAndDeleted() {
        NewContractDialog dialog(*document_);
        dialog.form().setCurrentIndex(dialog.form().findData("block"));
        QCOMPARE(dialog.contract(), QString("01H-RNL"));
        dialog.accept();
        page_->setContract("01H-RNL");
        settle();
        QCOMPARE(paid("Paid", 1), QString("–"));
        commands_->remove("01H-RNL");
        QVERIFY(!document_->economy()[TableId::contracts].find({"01H-RNL"}));
        document_->undo();
        QVERIFY(document_->economy()[TableId::contracts].find({"01H-RNL"}));
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!document_->isProjecting(), 10'000); }

    GridModel& fields() { return page_->form().fields().model(); }

    /// Types into the form as somebody would.
    void type(const char* contract, const char* column, const QString& text) {
        const QModelIndex at = fields().indexOf({TableId::contracts, {contract}, column});
        QVERIFY(at.isValid());
        QVERIFY(fields().enter({{at.row(), at.column(), text}}).empty());
        settle();
    }

    /// A figure of the table beside the form, by its line and year from the base year on.
    QString paid(const QString& line, int year) {
        const YearFiguresModel& lines = page_->results().pane(ContractResults::View::payment).lines();
        for (int row = 0; row < lines.rowCount(); ++row)
            if (lines.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == line)
                return lines.index(row, year).data().toString();
        return "(no such line)";
    }

    QTemporaryDir settings_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<breakeven::ui::Display> display_;
    std::unique_ptr<ShownFigures> figures_;
    ContractCommands* commands_ = nullptr;
    std::unique_ptr<ContractPage> page_;
};

QTEST_MAIN(TestContractPage)
#include "test_contract_page.moc"
