#pragma once

#include <QString>

class QCoreApplication;

namespace breakeven::ui {

/// The language chosen for the window: "en", "cy", or blank for the system's.
QString chosenLanguage();
void chooseLanguage(const QString& code);

/// Installs the texts of the chosen language; takes effect for what is made afterwards.
void installLanguage(QCoreApplication& application);

} // namespace breakeven::ui
