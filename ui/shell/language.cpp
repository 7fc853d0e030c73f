#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace breakeven::ui {

namespace {

const QString setting = QStringLiteral("language");

} // namespace

QString chosenLanguage() { return QSettings().value(setting).toString(); }
void chooseLanguage(const QString& code) { QSettings().setValue(setting, code); }

void installLanguage(QCoreApplication& application) {
    const QString language = chosenLanguage();
    const QLocale locale = language == "cy"   ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                           : language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale::system();
    QLocale::setDefault(locale);
    if (locale.language() != QLocale::Welsh) return;
    auto* texts = new QTranslator(&application);
    if (texts->load(":/i18n/breakeven_cy.qm")) QCoreApplication::installTranslator(texts);
    auto* ofQt = new QTranslator(&application);
    if (ofQt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace breakeven::ui
