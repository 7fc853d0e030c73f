#include "charts/fan_chart.h"
#include "charts/forest_chart.h"
#include "charts/forest_paint.h"
#include "charts/series_chart.h"
#include "document/file_path.h"
#include "exchange/package.h"
#include "programme/copies_model.h"
#include "programme/pooled_panel.h"
#include "programme/programme_charts.h"
#include "programme/programme_model.h"
#include "programme/programme_report.h"
#include "programme/programme_window.h"
#include "programme/replication_panel.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "shell/recent_files.h"
#include "store/document.h"
#include "support/files.h"
#include "support/programme_sites.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::ui;
using breakeven::test::siteEconomy;
using breakeven::test::SiteModel;

namespace {

void writeSite(const QString& folder, const SiteModel& site) {
    const auto problems =
        writePackage(siteEconomy(site), filePath(folder + '/' + QString::fromStdString(site.name)));
    if (!problems.empty()) throw std::logic_error(english(problems.front()));
}

/// Four sites, one of which is broken, and in another folder two places without such an arrangement.
void writeSites(const QString& sites, const QString& places) {
    QDir().mkpath(sites);
    QDir().mkpath(places);
    writeSite(sites, {.name = "Bath", .rate = "3%", .low = "1%", .high = "5%"});
    writeSite(sites, {.name = "Leeds", .rate = "4%", .low = "2%", .high = "6%", .seen = 970.0});
    writeSite(sites, {.name = "York", .rate = "5%", .low = "3%", .high = "7%", .enabled = false});
    test::writeBytes(filePath(sites + "/Wells.breakeven"), "a letter");
    writeSite(places, {.name = "Ely", .kind = {}, .years = 4});
    writeSite(places, {.name = "Ripon", .kind = {}, .years = 4});
}

/// The window on those.
struct Desk {
    Desk()
        : sites(folder.filePath("sites")), places(folder.filePath("places")),
          window(new ProgrammeWindow(display)) {
        writeSites(sites, places);
        window->show();
    }
    ~Desk() { delete window; }

    bool open() const {
        window->openPlaces({sites});
        return QTest::qWaitFor([this] { return !window->isBusy(); }, 20'000);
    }
    bool copy() const {
        window->replication().setPlaces({places});
        window->replication().work().click();
        return QTest::qWaitFor([this] { return !window->replication().isBusy(); }, 20'000);
    }
    QString shown(int row, int column) const {
        return window->table().model()->index(row, column).data().toString();
    }

    QTemporaryDir folder;
    QString sites, places;
    ui::Display display;
    ProgrammeWindow* window;
};

QString allTexts(const BoardReport& report) {
    QStringList texts;
    for (const report::Sheet& page : report.pages)
        for (const QString& text : page.texts()) texts << text;
    return texts.join(' ');
}

} // namespace

/// The window of a programme.
class TestProgrammeWindow : public QObject {
    Q_OBJECT

private slots:
    void withoutAProgrammeItSaysWhatWouldBringOne() {
        const Desk desk;
        QVERIFY(desk.window->emptyText().contains("Open a folder"));
        QVERIFY(!desk.window->report().isEnabled());
        QVERIFY(!desk.window->stop().isEnabled());
        QVERIFY(!desk.window->year().isEnabled());
    }

    void sitesAreRowsAndThoseThatDoNotOpenSayWhy() {
        const Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.window->table().model()->rowCount(), 4);
        QCOMPARE(desk.shown(0, ProgrammeModel::site), QString("Bath"));
        QCOMPARE(desk.shown(0, ProgrammeModel::start), QString("2015/16"));
        // 60 % of 3 % of £24m follow the activity, with £30,000 from outside.
        QCOMPARE(desk.shown(0, ProgrammeModel::effect), QString("+462"));
        QCOMPARE(desk.shown(0, ProgrammeModel::share), QString("3.0% planned"));
        QCOMPARE(desk.shown(1, ProgrammeModel::share), QString("3.0% observed"));
        QCOMPARE(desk.shown(1, ProgrammeModel::realised).left(3), QString("75%"));
        QCOMPARE(desk.shown(2, ProgrammeModel::site), QString("Wells"));
        QVERIFY2(desk.shown(2, ProgrammeModel::arrangement).startsWith("does not open: "),
                 qPrintable(desk.shown(2, ProgrammeModel::arrangement)));
        QVERIFY(desk.shown(2, ProgrammeModel::effect).isEmpty());
        QVERIFY2(desk.window->sentence().contains("of which 3 can be opened"), qPrintable(desk.window->sentence()));
        desk.window->table().sortByColumn(ProgrammeModel::effect, Qt::DescendingOrder);
        QCOMPARE(desk.shown(0, ProgrammeModel::site), QString("York"));
    }

    void yearKindAndUnitChangeWhatIsShown() {
        Desk desk;
        QVERIFY(desk.open());
        desk.window->year().setCurrentIndex(desk.window->year().findText("2015/16"));
        QCOMPARE(desk.shown(0, ProgrammeModel::effect), QString("+362")); // with what it costs once
        desk.display.setUnit(MoneyUnit::pounds);
        QCOMPARE(desk.shown(0, ProgrammeModel::effect), QString("+362,000"));
        QCOMPARE(desk.window->kind().count(), 2);
        desk.window->kind().setCurrentIndex(1);
        QCOMPARE(desk.window->table().model()->rowCount(), 4);
    }

    void enterOpensASite() {
        const Desk desk;
        QVERIFY(desk.open());
        QSignalSpy wanted(desk.window, &ProgrammeWindow::siteWanted);
        desk.window->table().setFocus();
        desk.window->table().setCurrentIndex(desk.window->table().model()->index(1, 0));
        QTest::keyClick(&desk.window->table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), desk.sites + "/Leeds");
    }

    void readingStopsWhenAsked() {
        const Desk desk;
        desk.window->openPlaces({desk.sites});
        QVERIFY(desk.window->isBusy());
        QVERIFY(desk.window->stop().isEnabled());
        desk.window->stop().trigger();
        QVERIFY(!desk.window->isBusy());
        QTest::qWait(200);
        QCOMPARE(desk.window->table().model()->rowCount(), 0);
        QVERIFY(desk.open()); // and can be begun again
        QCOMPARE(desk.window->table().model()->rowCount(), 4);
    }

    void nothingBesideASiteIsWritten() {
        const Desk desk;
        const auto before = test::contentOf(filePath(desk.sites));
        QVERIFY(desk.open());
        QVERIFY(test::contentOf(filePath(desk.sites)) == before);
    }

    void theSitesTogetherAreAForest() {
        const Desk desk;
        QVERIFY(desk.open());
        const ForestChart& chart = desk.window->pooled().chart();
        QCOMPARE(chart.data().rows.size(), std::size_t(3));
        QVERIFY(chart.data().rows[1].observed && !chart.data().rows[0].observed);
        QVERIFY(chart.data().pooled && chart.data().prediction);
        QVERIFY(chart.data().rows[1].weight > chart.data().rows[0].weight); // what was seen is surer
        QVERIFY2(desk.window->pooled().sentence().contains("A place that copies it should expect"),
                 qPrintable(desk.window->pooled().sentence()));
        QCOMPARE(chart.table().count('\n'), 6);
        desk.window->tabs().setCurrentIndex(1);
        QSignalSpy wanted(desk.window, &ProgrammeWindow::siteWanted);
        auto* focus = const_cast<ForestChart*>(&chart);
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Down);
        QTest::keyClick(focus, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        for (const char* ending : {"svg", "png", "pdf"}) {
            const QString file = desk.folder.filePath(QString("forest.") + ending);
            QVERIFY(chart.exportTo(file).empty());
            QVERIFY(QFileInfo(file).size() > 1000);
        }
    }

    void aForestIsLaidOutInItsArea() {
        ForestData data;
        data.numberText = [](double number) { return QString::number(number); };
        for (const double effect : {-0.02, 0.01, 0.05}) {
            ForestData::Row row;
            row.name = "Site";
            row.effect = {effect, "so much"};
            row.interval = {effect - 0.01, effect + 0.03};
            row.weight = 1.0 / 3;
            data.rows.push_back(row);
        }
        const QRectF area(0, 0, 700, 300);
        const ForestLayout layout = layoutForest(data, printStyle(), area);
        QVERIFY(layout.x(-0.03) > layout.plot.left() && layout.x(0.08) < layout.plot.right());
        QVERIFY(layout.x(0) > layout.x(-0.02) && layout.x(0) < layout.x(0.01));
        QVERIFY(layout.row(3).top() <= layout.plot.bottom() + 1);
        QVERIFY(layout.row(0).right() <= area.right() + 1);
    }

    void aForestOfManySitesIsPartedOnOneScale() {
        ForestData data;
        data.numberText = [](double number) { return QString::number(number); };
        for (int i = 0; i < 80; ++i) {
            ForestData::Row row;
            row.effect = {i * 0.001, "so much"};
            row.interval = {i * 0.001 - 0.02, i * 0.001 + 0.02};
            row.weight = i == 79 ? 0.21 : 0.01;
            data.rows.push_back(row);
        }
        data.pooled = data.rows.front();
        const auto parts = parted(data, 36);
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[2].rows.size(), std::size_t(8));
        QVERIFY(!parts[0].pooled && !parts[1].pooled && parts[2].pooled);
        const QRectF area(0, 0, 700, 900);
        const ForestLayout first = layoutForest(parts[0], printStyle(), area);
        const ForestLayout last = layoutForest(parts[2], printStyle(), area);
        QCOMPARE(first.low, last.low);
        QCOMPARE(first.high, last.high);
        QCOMPARE(parts[0].largestWeight, 0.21);
        QCOMPARE(parted(data, 80).size(), std::size_t(1));
    }

    void aForestOfManySitesScrolls() {
        const Desk desk;
        for (int i = 0; i < 40; ++i)
            writeSite(desk.sites,
                      {.name = "Place" + std::to_string(i), .rate = "4%", .low = "2%", .high = "6%"});
        QVERIFY(desk.open());
        desk.window->tabs().setCurrentIndex(1);
        const ForestChart& chart = desk.window->pooled().chart();
        QCOMPARE(chart.data().rows.size(), std::size_t(43));
        QTRY_VERIFY2(chart.height() >= chart.sizeHint().height(),
                     qPrintable(QString("%1 of %2").arg(chart.height()).arg(chart.sizeHint().height())));
    }

    void copiesAreWorkedOutAndWrittenBeside() {
        const Desk desk;
        ReplicationPanel& panel = desk.window->replication();
        QVERIFY(!panel.work().isEnabled());
        QVERIFY(desk.open());
        QVERIFY(!panel.work().isEnabled()); // no folder yet
        QVERIFY(desk.copy());
        QVERIFY(panel.replication());
        QCOMPARE(panel.replication()->copies(), std::size_t(2));
        QCOMPARE(panel.copies().rowCount(), 2);
        QVERIFY2(panel.sentence().startsWith("Places it is copied into: 2, of which"),
                 qPrintable(panel.sentence()));
        QVERIFY(!panel.fan().data().fan.isEmpty());
        QCOMPARE(panel.fan().data().years.size(), panel.spread().data().years.size() + 1);
        const auto before = test::contentOf(filePath(desk.places));
        QVERIFY(panel.writeDocuments().empty());
        const auto after = test::contentOf(filePath(desk.places));
        QCOMPARE(after.size(), before.size() + 2);
        for (const auto& [name, bytes] : before) QVERIFY2(after.at(name) == bytes, name.c_str());
        QVERIFY(panel.copies().documentAt(0).endsWith("Ely plan.breakeven"));
        QVERIFY(openDocument(filePath(panel.copies().documentAt(0))));
        QVERIFY(!panel.write().isEnabled());
    }

    void aCurveThatFallsIsRefusedInPlace() {
        const Desk desk;
        QVERIFY(desk.open());
        ReplicationPanel& panel = desk.window->replication();
        panel.setPlaces({desk.places});
        QVERIFY(panel.work().isEnabled());
        const auto shares = panel.findChildren<QDoubleSpinBox*>();
        for (QDoubleSpinBox* share : shares)
            if (share->accessibleName() == "Share of places by the first year") share->setValue(90);
        QVERIFY(!panel.work().isEnabled());
    }

    void theReportTellsAllOfIt() {
        const Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.copy());
        const QString file = desk.folder.filePath("programme.pdf");
        QVERIFY(desk.window->writeReport(file).empty());
        QVERIFY(test::bytesOf(filePath(file)).starts_with("%PDF-"));
        const auto read = [](const std::filesystem::path& path) { return readPackage(path); };
        const std::vector<std::filesystem::path> places{filePath(desk.sites)};
        const auto programme = assessProgramme(findSites(places, documentExtension), read);
        const BoardReport report = programmeReport({*programme,
                                                    {2016},
                                                    {},
                                                    desk.window->replication().replication().get(),
                                                    MoneyUnit::thousands,
                                                    "1 May 2017"});
        const QString texts = allTexts(report);
        for (const char* said : {"The sites", "The sites combined", "Copied elsewhere", "How to read this",
                                 "Leeds", "Left out", "Wells", "Ely", "1 May 2017", "462"})
            QVERIFY2(texts.contains(said), said);
        QVERIFY(
            !programmeReport({*programme, {2016}, "pacs", nullptr, MoneyUnit::millions, {}}).pages.empty());
    }

    void itIsOpenedFromTheFileMenuAndOpensSitesInTheMainWindow() {
        const SampleWindow sample("salford");
        QVERIFY(sample.isCalculated());
        const QTemporaryDir folder;
        writeSites(folder.filePath("sites"), folder.filePath("places"));
        QTimer nobody; // chooses no folder, however late one is asked for
        connect(&nobody, &QTimer::timeout, this, [] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<QFileDialog*>(widget)) dialog->reject();
        });
        nobody.start(50);
        auto* action = sample.window().findChild<MenuActions*>()->programme;
        QVERIFY(action->isEnabled());
        action->trigger();
        auto* window = sample.window().findChild<ProgrammeWindow*>();
        QVERIFY(window && window->isVisible());
        action->trigger();
        QCOMPARE(sample.window().findChildren<ProgrammeWindow*>().size(), 1);
        window->openPlaces({folder.filePath("sites")});
        QVERIFY(QTest::qWaitFor([&] { return !window->isBusy(); }, 20'000));
        QTest::keyClick(&window->table(), Qt::Key_Return);
        QTRY_COMPARE(sample.window().document().title(), QString("Bath"));
    }
};

QTEST_MAIN(TestProgrammeWindow)
#include "test_programme_window.moc"
