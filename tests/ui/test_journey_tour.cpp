#include "arrangements/arrangements_page.h"
#include "arrangements/case_panel.h"
#include "arrangements/options_panel.h"
#include "arrangements/story_panel.h"
#include "arrangements/timeline_view.h"
#include "contracts/contract_page.h"
#include "contracts/contract_results.h"
#include "contracts/year_figures.h"
#include "desk/fan_panel.h"
#include "desk/fan_table_model.h"
#include "desk/figure_table.h"
#include "measures/measures_page.h"
#include "pages/organisation_page.h"
#include "pages/surplus_strip.h"
#include "person.h"
#include "programme/programme_model.h"
#include "programme/programme_window.h"
#include "proposal/beginning/published_trusts.h"
#include "roll/roll_dialog.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/scenario_chooser.h"
#include "shell/window_settings.h"
#include "start/new_document_dialog.h"
#include "start/organisation_choice.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// The five minutes of the README, step by step as they are written there: what it names is what the window
/// shows.
class TestJourneyTour : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>(nullptr, SampleWindow::Futures::notDrawn);
        person_ = std::make_unique<Person>(sample_->window());
        QFile readme(SOURCE_ROOT "/README.md");
        QVERIFY(readme.open(QIODevice::ReadOnly));
        readme_ = QString::fromUtf8(readme.readAll());
        readme_ =
            readme_.section("## Five minutes", 1).section("## From the command line", 0, 0).simplified();
        QVERIFY(!readme_.isEmpty());
    }
    void cleanupTestCase() {
        person_->document().discardRecovery();
        person_.reset();
        sample_.reset();
    }

    void theNumberOfTrustsIsThatOfTheList() {
        NewDocumentDialog dialog;
        QVERIFY(says("any of 232 English trusts"));
        QCOMPARE(dialog.organisations().offered().topLevelItemCount(), 232);
    }

    void one_TheSampleHasFourTrustsAndTheirCommissioners() {
        QVERIFY(says("opens **Cumbria and Northumberland**: four trusts and their commissioners"));
        person_->window().files().newFromSample("cumbria");
        QVERIFY(person_->isCalculated());
        int trusts = 0, commissioners = 0;
        for (const Row& row : person_->document().economy()[TableId::organisations].rows()) {
            trusts += row[2] == "acute" || row[2] == "community";
            commissioners += row[2] == "commissioner";
        }
        QCOMPARE(trusts, 4);
        QVERIFY(commissioners > 1);
        QCOMPARE(person_->window().pages().place().page, PageId::overview);
        QVERIFY(person_->held("economy:base_year") == "2014/15");
        QCOMPARE(QString::fromStdString(person_->held("economy:name")),
                 QString("Cumbria and Northumberland"));
    }

    void two_TheNavigatorLeadsToNorthCumbria() {
        const QString trust = named("In the navigator choose \\*\\*([^*]+)\\*\\*");
        Navigator& navigator = person_->window().navigator();
        navigator.setFocus();
        QCOMPARE(navigator.findItems(trust, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
        navigator.showOnly(trust);
        QVERIFY(navigator.goToFirstShown());
        navigator.showOnly({});
        QCOMPARE(person_->window().pages().place(), (Place{PageId::organisation, "RNL"}));
        auto& strip = person_->window().findChild<OrganisationPage*>()->surplus();
        QTRY_VERIFY(strip.model()->columnCount() > 1 &&
                    !strip.model()->index(0, 0).data().toString().isEmpty());
    }

    void three_ASumIsTypedOverNursingAndTakenBack() {
        const QString sum = named("type `(=[^`]+)` and press Enter");
        QCOMPARE(sum, QString("=£54,698,000*1.02"));
        QCOMPARE(person_->held(nursing), std::string("54698000")); // what the sum begins with stands there
        const Money before = person_->surplus("RNL", 0);
        auto& strip = person_->window().findChild<OrganisationPage*>()->surplus();
        const QString shown = strip.model()->index(0, 0).data().toString();
        person_->enter(nursing, sum);
        QCOMPARE(person_->held(nursing), std::string("55791960"));
        QVERIFY(person_->isCalculated());
        QCOMPARE(toText(person_->surplus("RNL", 0) - before), std::string("-1093960.00"));
        QTRY_VERIFY(strip.model()->index(0, 0).data().toString() != shown);
        QCOMPARE(person_->said(nursing, formulaRole).toString(), sum);
        person_->ctrl(Qt::Key_Z);
        QCOMPARE(person_->held(nursing), std::string("54698000"));
        QVERIFY(person_->isCalculated());
        QCOMPARE(person_->surplus("RNL", 0), before);
        QTRY_COMPARE(strip.model()->index(0, 0).data().toString(), shown);
    }

    void four_InAScenarioAnEditIsAnOverride() {
        QVERIFY(says("*Reset to base* takes it away"));
        choose("Pay grows one point more from 2018/19");
        person_->enter(nursing, "55,000");
        QCOMPARE(person_->held(nursing), std::string("54698000"));
        QCOMPARE(person_->counts(nursing), std::string("55000000"));
        QVERIFY(person_->said(nursing, Qt::ToolTipRole).toString().contains("Base: 54,698"));
        QCOMPARE(person_->said(nursing, overrideRole).toInt(), int(OverrideState::own));
        person_->goTo(nursing);
        person_->ctrl(Qt::Key_Backspace);
        QCOMPARE(person_->counts(nursing), std::string("54698000"));
        QCOMPARE(person_->said(nursing, overrideRole).toInt(), int(OverrideState::none));
    }

    void five_TheAcquisitionIsStartedInAnotherYear() {
        choose(named("Choose the scenario \\*([^*]+)\\*"));
        QCOMPARE(person_->document().scenario(), QString("acquisition"));
        person_->window().pages().goTo({PageId::arrangements});
        auto* page = person_->window().findChild<ArrangementsPage*>();
        page->setArrangement("acquisition");
        page->timeline().setFocus();
        person_->press(Qt::Key_Right);
        QCOMPARE(person_->counts("arrangements:acquisition:start_year"), std::string("2017/18"));
        QTRY_VERIFY_WITH_TIMEOUT(
            page->effect().lines().rowCount() > 0 && !page->effect().findings().isEmpty(), 20'000);
        QVERIFY(page->views().indexOf(&page->options()) >= 0); // set against the other ways out
        person_->press(Qt::Key_Left);
        QCOMPARE(person_->counts("arrangements:acquisition:start_year"), std::string("2016/17"));
    }

    void six_DudleysCapitationSharesGainsAndLosses() {
        QVERIFY(says("the capitated contract 05C-MCP"));
        leave();
        person_->window().files().newFromSample("dudley");
        QVERIFY(person_->isCalculated());
        choose(named("scenario \\*(Dudley MCP[^*]+)\\*"));
        QCOMPARE(person_->document().scenario(), QString("mcp"));
        QVERIFY(person_->isCalculated());
        person_->window().pages().goTo({PageId::contract, "05C-MCP"});
        auto* contract = person_->window().findChild<ContractPage*>();
        QVERIFY(contract && contract->isVisible());
        QStringList tabs;
        for (const auto* tab : contract->findChildren<QTabWidget*>())
            for (int at = 0; at < tab->count(); ++at) tabs << tab->tabText(at).remove('&');
        QVERIFY2(tabs.contains("Sharing"), qPrintable(tabs.join(", ")));
        person_->window().pages().goTo({PageId::arrangements});
        auto* page = person_->window().findChild<ArrangementsPage*>();
        page->setArrangement("mcp");
        page->details().setCurrentWidget(&page->story());
        QTRY_VERIFY_WITH_TIMEOUT(page->story().lines().rowCount() > 0, 20'000);
    }

    void seven_WhatIsInTheFileMenuIsThere() {
        QStringList texts;
        for (QAction* menu : person_->window().menuBar()->actions())
            for (QAction* action : menu->menu()->actions()) texts << labelled(menu, action);
        QVERIFY(says("**File ▸ Board report**"));
        for (const QString path : {"File|Board report", "File|Roll forward", "File|Programme", "Help|Tour"})
            QVERIFY2(texts.contains(path), qPrintable(path + " in " + texts.join(", ")));
        QVERIFY(says("**File ▸ Export ▸ Excel workbook**"));
        QVERIFY(person_->window().actions().exportWorkbook->isEnabled());
        QCOMPARE(person_->window().actions().drawFutures->shortcut(), QKeySequence("Ctrl+4"));
    }

    void eight_TenThousandFuturesAreDrawnAndOneIsShown() {
        QVERIFY(says("ten thousand possible futures within the ranges of **Uncertainty**"));
        QCOMPARE(savedFutures().draws, 10'000);
        person_->ctrl(Qt::Key_4);
        const Simulator& simulator = person_->window().futures().simulator();
        QVERIFY(QTest::qWaitFor([&] { return simulator.state() == Simulator::State::settled; }, 60'000));
        person_->window().pages().goTo({PageId::organisation, toQt(trust())});
        auto* page = qobject_cast<OrganisationPage*>(person_->window().pages().currentWidget());
        QVERIFY(page);
        if (!page->resultsButton().isChecked()) page->resultsButton().click();
        auto* fan = page->findChild<FanPanel*>();
        QVERIFY(fan);
        for (auto* tabs : page->findChildren<QTabWidget*>())
            if (tabs->indexOf(fan) >= 0) tabs->setCurrentWidget(fan);
        auto* view = fan->findChild<FigureTable*>();
        QTRY_VERIFY(view->model() && view->model()->columnCount() > 1);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(6, view->model()->columnCount() - 1));
        const std::size_t before = person_->document().economy()[TableId::scenarios].size();
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(person_->document().economy()[TableId::scenarios].size(), before + 1);
        person_->ctrl(Qt::Key_Z);
        QCOMPARE(person_->document().economy()[TableId::scenarios].size(), before);
        person_->ctrl(Qt::Key_4);
    }

    void nine_ActualsAndMeasuresAreThere() {
        leave();
        person_->window().files().newFromSample("salford");
        QVERIFY(person_->isCalculated());
        person_->window().pages().goTo({PageId::measures});
        QVERIFY(person_->document().economy()[TableId::measures].size() > 0);
        QVERIFY(person_->window().findChild<MeasuresPage*>()->isVisible());
        person_->window().pages().goTo({PageId::actuals});
        QCOMPARE(person_->window().pages().place().page, PageId::actuals);
        QVERIFY(QFile::exists(SOURCE_ROOT "/docs/track-record.md"));
    }

    void ten_NineVanguardsStandInTheProgrammeAndRollForwardAsks() {
        QVERIFY(says("what nine vanguards' arrangements do"));
        Person::answering<RollDialog>([](RollDialog& dialog) { dialog.reject(); },
                                      [this] { person_->window().actions().rollForward->trigger(); });
        breakeven::ui::Display display;
        ProgrammeWindow window(display, &person_->window());
        window.show();
        window.openPlaces({SOURCE_ROOT "/resources/samples/programme"});
        QVERIFY(QTest::qWaitFor([&] { return !window.isBusy(); }, 60'000));
        QSet<QString> sites;
        QDirIterator each(SOURCE_ROOT "/resources/samples/programme", {"datapackage.json"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) sites << each.next();
        QCOMPARE(sites.size(), 9);
        QVERIFY(window.model().rowCount() >= 9); // an arrangement each, or more
    }

    void theSamplesAreThree() {
        QFile readme(SOURCE_ROOT "/README.md");
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll()).simplified();
        QVERIFY(text.contains("holds three health economies with base year 2014/15: **cumbria**, **dudley** "
                              "and **salford**"));
        QCOMPARE(person_->window().actions().samples->actions().size(), 3);
    }

private:
    static constexpr const char* nursing = "budgets:RNL:nursing:amount";

    bool says(const QString& text) const { return readme_.contains(text); }
    /// What the README names where it says so.
    QString named(const QString& pattern) const {
        const auto match = QRegularExpression(pattern).match(readme_);
        return match.hasMatch() ? match.captured(1) : "it does not say " + pattern;
    }
    static QString labelled(const QAction* menu, const QAction* action) {
        QString text = action->text().section('\t', 0, 0).remove('&').remove(QString::fromUtf8("…"));
        return QString(menu->text()).remove('&') + '|' + text;
    }
    /// By its name, in the list at the top left.
    void choose(const QString& name) {
        auto* chooser = person_->window().findChild<ScenarioChooser*>();
        int at = -1;
        for (int row = 0; row < chooser->count(); ++row)
            if (chooser->itemText(row).trimmed() == name) at = row;
        QVERIFY2(at >= 0, qPrintable(name));
        chooser->setCurrentIndex(at);
        Q_EMIT chooser->activated(at);
        QVERIFY(person_->isCalculated());
    }
    /// Nothing is asked of what was tried out.
    void leave() {
        while (person_->document().history().toUndo()) person_->document().undo();
    }
    std::string trust() const {
        for (const Row& row : person_->document().economy()[TableId::organisations].rows())
            if (row[2] == "acute") return row.front();
        return {};
    }

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
    QString readme_;
};

QTEST_MAIN(TestJourneyTour)
#include "test_journey_tour.moc"
