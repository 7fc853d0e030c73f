#include "shell/language.h"

#include <QCoreApplication>
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
    auto* texts = new QTranslator(&application);
    const bool welsh = locale.language() == QLocale::Welsh;
    if (texts->load(welsh ? ":/i18n/breakeven_cy.qm" : ":/i18n/breakeven_en.qm"))
        QCoreApplication::installTranslator(texts);
}

} // namespace breakeven::ui
