#pragma once

#include "at_rest.h"
#include "desk/page.h"
#include "economy/table/words.h"
#include "painted_texts.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "shell/panel_switch.h"

#include <QDockWidget>
#include <QMap>
#include <QTabWidget>
#include <QTranslator>

#include <functional>
#include <set>

namespace breakeven::ui {

/// A language while it lives.
class Language {
public:
    explicit Language(const char* code) {
        QLocale::setDefault(
            QLocale(QLatin1String(code) == QLatin1String("cy") ? QLocale::Welsh : QLocale::English,
                    QLocale::UnitedKingdom));
        if (texts_.load(QString(":/i18n/breakeven_%1.qm").arg(code))) qApp->installTranslator(&texts_);
    }
    ~Language() {
        qApp->removeTranslator(&texts_);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private:
    QTranslator texts_;
};

/// Places that between them have every kind of page: one organisation of each kind, one contract of each
/// form.
inline std::vector<Place> placesOfEveryKind(MainWindow& window) {
    std::vector<Place> places;
    std::set<std::string> kinds;
    const Economy& economy = window.document().economy();
    for (const Place& place : window.navigator().places()) {
        const bool ofOrganisation = place.page == PageId::organisation;
        if (ofOrganisation || place.page == PageId::contract) {
            const TableId table = ofOrganisation ? TableId::organisations : TableId::contracts;
            const auto row = economy[table].find({place.subject.toStdString()});
            if (!row || !kinds.insert(economy[table].at(*row, ofOrganisation ? "kind" : "form")).second)
                continue;
        }
        places.push_back(place);
    }
    return places;
}

/// Turns to every tab of a page, those within tabs too, and does something at each.
inline void atEveryTab(QWidget& page, const std::function<void(const QString& where)>& act,
                       const QString& where = {}) {
    QList<QTabWidget*> outermost;
    for (auto* tabs : page.findChildren<QTabWidget*>()) {
        if (!tabs->isVisible()) continue;
        bool inner = false;
        for (QWidget* above = tabs->parentWidget(); above && above != &page; above = above->parentWidget())
            inner = inner || qobject_cast<QTabWidget*>(above) != nullptr;
        if (!inner) outermost << tabs;
    }
    if (outermost.isEmpty()) return act(where);
    for (auto* tabs : outermost)
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(comesToRest());
            atEveryTab(*tabs->currentWidget(), act, where + " / " + tabs->tabText(tab));
        }
}

/// Goes to every kind of page, turns to every tab of it, and does something at each; `where` names it.
inline void atEveryPage(MainWindow& window,
                        const std::function<void(QWidget& page, const QString& where)>& act) {
    for (const Place& place : placesOfEveryKind(window)) {
        window.pages().goTo(place);
        QVERIFY(comesToRest());
        auto& page = static_cast<Page&>(*window.pages().currentWidget());
        atEveryTab(page, [&](const QString& tab) {
            QVERIFY(comesToRest());
            act(page, page.title() + tab);
        });
    }
}

/// The height of its rows that can be in view at once, the page scrolled to it.
inline int heightInView(QAbstractItemView& view) {
    std::vector<std::pair<QScrollBar*, int>> before;
    for (QWidget* above = view.parentWidget(); above; above = above->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(above)) {
            before.emplace_back(page->verticalScrollBar(), page->verticalScrollBar()->value());
            page->ensureWidgetVisible(view.viewport(), 0, 0);
        }
    const int height = view.viewport()->visibleRegion().boundingRect().height();
    for (const auto& [bar, value] : before) bar->setValue(value);
    return height;
}

/// The tables and trees of a window that keep less than three rows in view, or less than all of fewer.
inline QStringList crampedTables(QWidget& window) {
    constexpr int leastRows = 3;
    QStringList faults;
    for (auto* view : seenParts<QAbstractItemView>(window)) {
        if (!view->model() || view->inherits("QHeaderView") || view->inherits("QComboBoxListView")) continue;
        int height = 0;
        for (int row = 0; row < std::min(leastRows, view->model()->rowCount(view->rootIndex())); ++row)
            height += view->visualRect(view->model()->index(row, 0, view->rootIndex())).height();
        const int seen = heightInView(*view);
        if (seen + 1 < height)
            faults << QString("%1 of the %2 pixels of its first rows are in view, %3")
                          .arg(seen)
                          .arg(height)
                          .arg(pathOf(view));
    }
    return faults;
}

/// A row of test data for each appearance.
inline void addAppearances() {
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << int(Appearance::light);
    QTest::newRow("dark") << int(Appearance::dark);
}

/// The start page, every page and every panel at a size of window and type, in a language and in every unit.
class EveryPage {
public:
    EveryPage(QSize window, int textSize) : size_(window), textSize_(textSize) {}

    /// What is cut, laid on another or cramped, with the pages where it is.
    QMap<QString, QStringList> faults(const char* language) {
        const Language spoken(language);
        faults_.clear();
        SampleWindow sample;
        sample.theme().setTextSize(textSize_);
        MainWindow& window = sample.window();
        window.resize(size_);
        settle();
        look(window, "start");
        window.files().newFromSample("cumbria");
        if (!sample.isCalculated()) faults_["not calculated"] << QString();
        settle();
        const auto units = window.actions().units->actions();
        for (QAction* unit : units) {
            unit->trigger();
            for (const Place& place : placesOfEveryKind(window)) {
                window.pages().goTo(place);
                lookAtEveryTab(window, unit->iconText());
            }
        }
        lookAtPanels(window);
        for (QAction* unit : units) { // of the page that is open
            unit->trigger();
            lookAtEveryTab(window, unit->iconText());
        }
        sample.theme().setTextSize(100);
        return std::exchange(faults_, {});
    }

private:
    void settle() {
        if (!comesToRest()) faults_["something is worked out without end"] << QString();
    }

    void lookAtEveryTab(MainWindow& window, const QString& unit) {
        settle();
        auto& page = static_cast<Page&>(*window.pages().currentWidget());
        atEveryTab(page, [&](const QString& tab) { look(window, page.title() + tab + ' ' + unit); });
    }

    void look(MainWindow& window, const QString& where) {
        settle();
        if (window.size() != size_)
            faults_[QString("the window is %1 x %2").arg(window.width()).arg(window.height())] << where;
        const auto* page = qobject_cast<const QScrollArea*>(window.pages().currentWidget());
        if (page && page->horizontalScrollBar()->maximum() > 0) faults_["the page scrolls sideways"] << where;
        for (const QString& fault : cutTexts(window) + crampedTables(window)) faults_[fault] << where;
    }

    void lookAtPanels(MainWindow& window) {
        auto& foot = *window.findChild<PanelSwitch*>();
        for (const Place& place : window.navigator().places())
            if (place.page == PageId::organisation) {
                window.pages().goTo(place);
                break;
            }
        for (const char* name :
             {"checksDock", "explainDock", "notesDock", "journalDock", "outlookDock", "navigatorDock"}) {
            auto* dock = window.findChild<QDockWidget*>(name);
            foot.open(dock);
            QVERIFY2(dock->isVisible(), name);
            look(window, dock->windowTitle());
        }
    }

    QSize size_;
    int textSize_;
    QMap<QString, QStringList> faults_;
};

/// Fails with all that is cut, laid on another or cramped, and where.
inline void verifyNothingIsCut(const QMap<QString, QStringList>& faults) {
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        qWarning("%s: %s", qPrintable(fault.value().mid(0, 3).join("; ")), qPrintable(fault.key()));
    QVERIFY2(faults.isEmpty(), qPrintable(QString("%1 faults").arg(faults.size())));
}

} // namespace breakeven::ui
