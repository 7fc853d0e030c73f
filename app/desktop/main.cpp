#include "shell/application.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/window_settings.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QCommandLineParser>

int main(int argc, char** argv) {
    using namespace breakeven::ui;
    Application application(argc, argv);
    QApplication::setOrganizationName("Breakeven");
    QApplication::setApplicationName("Breakeven");
    QApplication::setApplicationVersion(BREAKEVEN_VERSION);
    QApplication::setDesktopFileName("breakeven");
    QApplication::setWindowIcon(applicationIcon());
    installLanguage(application);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("Command line", "Projects the finances of an NHS health economy."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOption({"sample",
                         QCoreApplication::translate("Command line", "Start from a sample economy."),
                         QCoreApplication::translate("Command line", "NAME")});
    arguments.addPositionalArgument(
        "FILE", QCoreApplication::translate("Command line", "A document, or the folder of a data package."),
        "[FILE]");
    arguments.process(application);

    Theme theme(application);
    theme.setTextSize(savedTextSize());
    theme.apply(savedAppearance());
    MainWindow window(theme);
    application.onThrown([&window](const std::exception& failure) { window.reportThrown(failure); });
    window.show();
    if (arguments.isSet("sample"))
        window.files().newFromSample(arguments.value("sample"));
    else if (!arguments.positionalArguments().isEmpty())
        window.files().openPath(arguments.positionalArguments().first());
    else
        window.files().offerAbandonedWork();
    return QApplication::exec();
}
