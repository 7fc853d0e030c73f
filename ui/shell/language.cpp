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
    const QLocale::Language wanted = language == "cy"   ? QLocale::Welsh
                                     : language == "en" ? QLocale::English
                                                        : QLocale::system().language();
    installTexts(application, wanted);
}

void installTexts(QCoreApplication& application, QLocale::Language language) {
    const bool welsh = language == QLocale::Welsh;
    QLocale::setDefault(QLocale(welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    auto* texts = new QTranslator(&application);
    if (texts->load(welsh ? ":/i18n/breakeven_cy.qm" : ":/i18n/breakeven_en.qm"))
        QCoreApplication::installTranslator(texts);
}

} // namespace breakeven::ui
