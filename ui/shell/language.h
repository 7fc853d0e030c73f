#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace breakeven::ui {

/// The language chosen for the window: "en", "cy", or blank for the system's.
QString chosenLanguage();
void chooseLanguage(const QString& code);

/// Installs the texts of a language, Welsh or English, and writes days as it does; takes effect for what is
/// made afterwards.
void installTexts(QCoreApplication& application, QLocale::Language language);
/// Those of the chosen language.
void installLanguage(QCoreApplication& application);

} // namespace breakeven::ui
