#pragma once

#include "desk/page.h"
#include "economy/table/words.h"
#include "painted_texts.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"

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
            QCoreApplication::processEvents();
            atEveryTab(*tabs->currentWidget(), act, where + " / " + tabs->tabText(tab));
        }
}

/// Every page at a size of window and type, in both languages and every unit: nothing is cut.
class EveryPage {
public:
    EveryPage(QSize window, int textSize) : size_(window), textSize_(textSize) {}

    QStringList faults(const char* language) const {
        const Language spoken(language);
        SampleWindow sample("cumbria");
        sample.theme().setTextSize(textSize_);
        MainWindow& window = sample.window();
        window.resize(size_);
        QStringList all;
        if (!sample.isCalculated()) return {"not calculated"};
        QCoreApplication::processEvents();
        if (window.size() != size_)
            all << QString("the window is %1 x %2").arg(window.width()).arg(window.height());
        for (const Place& place : placesOfEveryKind(window)) {
            window.pages().goTo(place);
            QCoreApplication::processEvents();
            for (const QAction* unit : window.actions().units->actions()) {
                const_cast<QAction*>(unit)->trigger();
                QWidget& page = *window.pages().currentWidget();
                atEveryTab(page, [&](const QString& tab) {
                    QCoreApplication::processEvents();
                    for (const QString& fault : cutTexts(window))
                        all << static_cast<Page&>(page).title() + tab + ' ' + unit->iconText() + ": " + fault;
                });
            }
        }
        sample.theme().setTextSize(100);
        return all;
    }

private:
    QSize size_;
    int textSize_;
};

/// Fails with what is cut, the first of it.
inline void verifyNothingIsCut(const QStringList& faults) {
    const QStringList first = faults.mid(0, 40);
    QVERIFY2(faults.isEmpty(), qPrintable(QString("%1 texts:\n%2").arg(faults.size()).arg(first.join('\n'))));
}

} // namespace breakeven::ui
