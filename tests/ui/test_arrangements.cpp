#include "arrangements/arrangement_commands.h"
#include "arrangements/arrangements_page.h"
#include "arrangements/case_panel.h"
#include "arrangements/options_model.h"
#include "arrangements/options_panel.h"
#include "arrangements/replicate_dialog.h"
#include "arrangements/story_panel.h"
#include "arrangements/template_dialog.h"
#include "arrangements/template_library.h"
#include "arrangements/timeline_view.h"
#include "contracts/year_figures.h"
#include "desk/shown_figures.h"
#include "economy/check/validation.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int patience = 30'000;

const QString samplesFolder = QStringLiteral(SOURCE_ROOT "/resources/samples/");

std::string text(const Economy& economy, std::string_view address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "no row";
}

/// The plain figure of a line and year of a results table; "no line" where there is none of that title.
QString figure(const YearFiguresModel& lines, const QString& title, int year) {
    for (int row = 0; row < lines.rowCount(); ++row)
        if (lines.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == title)
            return lines.index(row, year).data(Qt::EditRole).toString();
    return QStringLiteral("no line");
}

} // namespace

class TestArrangements : public QObject {
    Q_OBJECT

private slots:
    void init() { open("cumbria"); }
    void cleanup() {
        page_.reset();
        commands_.reset();
        document_.reset();
    }

    void theTimelineShowsEveryArrangement() {
        const auto& cards = page_->timeline().timeline().cards;
        QCOMPARE(cards.size(), std::size_t(4));
        QCOMPARE(cards[0].name, "Northumbria acquires North Cumbria");
        QCOMPARE(toText(cards[0].start), "2016/17");
        QVERIFY(!cards[0].enabled);
        QCOMPARE(cards[0].ramp, (std::vector<double>{0.2, 0.6, 1}));
    }

    void arrowsMoveTheStartYearAndSpaceSwitches() {
        TimelineView& timeline = page_->timeline();
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(text(document_->economy(), "arrangements:acquisition:start_year"), "2017/18");
        QTest::keyClick(&timeline, Qt::Key_Left);
        QTest::keyClick(&timeline, Qt::Key_Left);
        QTest::keyClick(&timeline, Qt::Key_Left); // 2014/15 is the base year: no further
        QCOMPARE(text(document_->economy(), "arrangements:acquisition:start_year"), "2015/16");
        QTest::keyClick(&timeline, Qt::Key_Space);
        QCOMPARE(text(document_->economy(), "arrangements:acquisition:enabled"), "yes");
        document_->undo();
        QCOMPARE(text(document_->economy(), "arrangements:acquisition:enabled"), "no");
    }

    void aCardIsDraggedToAnotherYear() {
        TimelineView& timeline = page_->timeline();
        const QRect card = timeline.cardRect(1);
        const int year = timeline.width() / 6;
        const QPoint grip(card.left() + 120, card.bottom() - 6);
        QTest::mousePress(&timeline, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&timeline, grip + QPoint(2 * year, 0));
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, grip + QPoint(2 * year, 0));
        QCOMPARE(text(document_->economy(), "arrangements:management:start_year"), "2018/19");
        QCOMPARE(document_->history().size(), std::size_t(1));
    }

    void inAScenarioMovingIsAnOverride() {
        document_->setScenario("acquisition");
        QTest::keyClick(&page_->timeline(), Qt::Key_Right);
        QCOMPARE(text(document_->economy(), "arrangements:acquisition:start_year"), "2016/17");
        QCOMPARE(text(document_->effective(), "arrangements:acquisition:start_year"), "2017/18");
    }

    void theChosenArrangementsEffectIsShown() {
        document_->setScenario("management");
        page_->timeline().setCurrent("management");
        QTRY_VERIFY_WITH_TIMEOUT(page_->effect().lines().rowCount() > 0, patience);
        const auto& lines = page_->effect().lines();
        QTRY_VERIFY_WITH_TIMEOUT(figure(lines, "Northumbria Healthcare", 6) != "no line", patience);
        QCOMPARE(figure(lines, "Northumbria Healthcare", 1), "0.00");
        QVERIFY(!page_->effect().findings().isEmpty());
    }

    void theCareModelIsToldInMoney() {
        open("dudley");
        document_->setScenario("mcp");
        page_->details().setCurrentWidget(&page_->story());
        QTRY_VERIFY_WITH_TIMEOUT(page_->story().lines().rowCount() > 0, patience);
        const auto& lines = page_->story().lines();
        for (const char* title :
             {"Avoided: Emergency admission", "Hospital: income lost", "Hospital: cost shed",
              "Hospital: stranded cost", "Dudley Multispecialty Community Provider: gain or (loss)",
              "Commissioners: gain or (loss)", "Dudley Multispecialty Community Provider, no loss share"})
            QVERIFY2(figure(lines, title, 4) != "no line", title);
        QVERIFY(page_->story().findings().startsWith("2020/21, Emergency admission:"));
    }

    void optionsAreWorkedOutAndOrdered() {
        OptionsPanel& options = page_->options();
        page_->views().setCurrentWidget(&options);
        for (int row = 0; row < options.starts().count(); ++row)
            options.starts().item(row)->setCheckState(row == 1 || row == 2 ? Qt::Checked : Qt::Unchecked);
        for (int row = 0; row < options.candidates().count(); ++row)
            options.candidates().item(row)->setCheckState(row == 0 || row == 2 ? Qt::Checked : Qt::Unchecked);
        options.start().click();
        QTRY_COMPARE_WITH_TIMEOUT(options.model().rowCount(), 9, patience); // (1 + 2 years)² combinations
        int frontier = 0;
        for (int row = 0; row < 9; ++row)
            frontier += !options.model().index(row, OptionsModel::frontier).data().toString().isEmpty();
        QVERIFY(frontier > 0);
        QCOMPARE(options.model().index(0, OptionsModel::oneOff).data().toString(), "–");
    }

    // Of the acquisition and the management contract by their master, of others by what one says.
    void oneOfTwoApartIsNeverWithTheOther() {
        OptionsPanel& options = page_->options();
        page_->views().setCurrentWidget(&options);
        for (int row = 0; row < options.starts().count(); ++row)
            options.starts().item(row)->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
        for (int row = 0; row < options.candidates().count(); ++row)
            options.candidates().item(row)->setCheckState(row < 3 ? Qt::Checked : Qt::Unchecked);
        options.start().click(); // 8 less two with two masters
        QTRY_COMPARE_WITH_TIMEOUT(options.model().rowCount(), 6, patience);
        QVERIFY(!options.apart().isEnabled());
        for (const int row : {0, 2}) options.candidates().item(row)->setSelected(true);
        options.apart().click();
        options.start().click();
        QTRY_COMPARE_WITH_TIMEOUT(options.model().rowCount(), 5, patience);
        options.apart().click();
        options.start().click();
        QTRY_COMPARE_WITH_TIMEOUT(options.model().rowCount(), 6, patience);
    }

    void optionsOfBeforeAnEditAreMarked() {
        OptionsPanel& options = page_->options();
        page_->views().setCurrentWidget(&options);
        for (int row = 0; row < options.candidates().count(); ++row)
            options.candidates().item(row)->setCheckState(row < 1 ? Qt::Checked : Qt::Unchecked);
        options.start().click();
        QTRY_VERIFY_WITH_TIMEOUT(options.model().rowCount() > 1, patience);
        const auto* old = options.findChild<QLabel*>("old");
        QVERIFY(old->isHidden());
        const auto amount = [&](const char* text) {
            const CellEntry entry{document_->economy()[TableId::budgets].address(0, "amount"), text};
            return document_->enter(std::span(&entry, 1));
        };
        QVERIFY(amount("123456").empty());
        QVERIFY(!old->isHidden());
        document_->undo();
        QVERIFY(old->isHidden());
        document_->setScenario("acquisition");
        QVERIFY(!old->isHidden());
        document_->setScenario("base");
        QVERIFY(old->isHidden());
        QVERIFY(amount("123456").empty());
        options.start().click();
        QTRY_VERIFY_WITH_TIMEOUT(old->isHidden(), patience);
        QVERIFY(options.model().rowCount() > 1);
    }

    void aTemplateIsAnsweredStepByStep() {
        TemplateDialog dialog(*document_);
        dialog.show();
        auto* kinds = dialog.findChild<QListWidget*>();
        for (int row = 0; row < kinds->count(); ++row)
            if (kinds->item(row)->text() == "Management contract") kinds->setCurrentRow(row);
        for (int step = 0; step < 3; ++step) dialog.next();
        QCOMPARE(dialog.draft().answer("weak"), "RTX");
        dialog.draft().give("weak", "RNL");
        dialog.draft().give("fee", "1%");
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.arrangement(), "management_contract");
        QCOMPARE(text(document_->economy(), "effects:management_contract:fee:rate"), "1%");
        QCOMPARE(text(document_->economy(), "effects:management_contract:fee:org"), "RNL");
        QCOMPARE(text(document_->economy(), "arrangements:management_contract:enabled"), "no");
        document_->setScenario(dialog.scenario());
        QCOMPARE(text(document_->effective(), "arrangements:management_contract:enabled"), "yes");
        document_->undo();
        QCOMPARE(text(document_->economy(), "arrangements:management_contract:name"), "no row");
    }

    void everyKindIsExplained() {
        const auto all = arrangementTemplates();
        QCOMPARE(all.size(), std::size_t(12));
        for (const ArrangementTemplate& one : all) QVERIFY(explanationOf(one).contains("<h3>"));
    }

    void anArrangementIsBroughtFromAnotherEconomy() {
        open("salford");
        ReplicateDialog dialog(*document_);
        QVERIFY(dialog.read(samplesFolder + "cumbria"));
        dialog.setArrangement("management");
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(text(document_->economy(), "effects:management:fee:org"), "RW6");
        QCOMPARE(text(document_->economy(), "arrangements:management:lead"), "RM3");
    }

    void deletingTakesAllItOwnsAndUndoBringsItBack() {
        open("dudley");
        const Economy before = document_->economy();
        commands_->remove("mcp");
        QCOMPARE(text(document_->economy(), "contracts:05C-MCP:form"), "no row");
        QCOMPARE(text(document_->economy(), "risk_shares:05C-MCP:loss-hospital:share"), "no row");
        QCOMPARE(text(document_->economy(), "effects:mcp:admissions:rate"), "no row");
        QVERIFY(!hasErrors(validate(document_->economy())));
        document_->undo();
        QVERIFY(document_->economy() == before);
    }

private:
    void open(const QString& sample) {
        page_.reset();
        commands_.reset();
        figures_.reset();
        document_ = std::make_unique<Document>();
        figures_ = std::make_unique<ShownFigures>(*document_, display_);
        QVERIFY(!hasErrors(document_->startFromPackage(samplesFolder + sample)));
        commands_ = std::make_unique<ArrangementCommands>(*document_, nullptr);
        page_ = std::make_unique<ArrangementsPage>(*document_, *figures_, display_, *commands_);
        page_->resize(900, 620);
        page_->show();
        QTRY_VERIFY_WITH_TIMEOUT(document_->figures().current != nullptr, patience);
    }

    breakeven::ui::Display display_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<ShownFigures> figures_;
    std::unique_ptr<ArrangementCommands> commands_;
    std::unique_ptr<ArrangementsPage> page_;
};

QTEST_MAIN(TestArrangements)
#include "test_arrangements.moc"
