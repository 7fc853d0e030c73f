#include "shell/window_settings.h"

#include "theme/text_size.h"
#include "theme/type.h"

#include <QMainWindow>
#include <QSettings>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// Raised when the docks change so that an old layout no longer fits.
constexpr int layoutVersion = 3;

int savedChoice(const char* name, int most, int otherwise) {
    const int value = QSettings().value(name, otherwise).toInt();
    return value >= 0 && value <= most ? value : otherwise;
}

} // namespace

void saveWindow(const QMainWindow& window) {
    QSettings settings;
    settings.setValue("window/geometry", window.saveGeometry());
    settings.setValue("window/docks", window.saveState(layoutVersion));
}

bool restoreWindow(QMainWindow& window) {
    const QSettings settings;
    const bool known = window.restoreGeometry(settings.value("window/geometry").toByteArray());
    return window.restoreState(settings.value("window/docks").toByteArray(), layoutVersion) && known;
}

MoneyUnit savedUnit() {
    return static_cast<MoneyUnit>(savedChoice("unit", 2, static_cast<int>(MoneyUnit::thousands)));
}
void saveUnit(MoneyUnit unit) { QSettings().setValue("unit", static_cast<int>(unit)); }

FutureSettings savedFutures() {
    const QSettings settings;
    const FutureSettings usual;
    return {.on = settings.value("futures/on", usual.on).toBool(),
            .draws = std::clamp(settings.value("futures/draws", usual.draws).toInt(), fewestDraws, mostDraws),
            .seed = std::max(0, settings.value("futures/seed", usual.seed).toInt())};
}

void saveFutures(const FutureSettings& futures) {
    QSettings settings;
    settings.setValue("futures/on", futures.on);
    settings.setValue("futures/draws", futures.draws);
    settings.setValue("futures/seed", futures.seed);
}

SimulationOrder orderOf(const FutureSettings& settings) {
    return {.draws = static_cast<std::uint64_t>(settings.draws),
            .seed = static_cast<std::uint64_t>(settings.seed)};
}

QSize savedPanelSize() { return QSettings().value("panels/size", QSize(grid(112), grid(95))).toSize(); }
void savePanelSize(QSizeF size) { QSettings().setValue("panels/size", size.toSize()); }

int savedTextSize() { return nearestTextSize(QSettings().value("textSize", 100).toInt()); }
void saveTextSize(int percent) { QSettings().setValue("textSize", percent); }

Appearance savedAppearance() { return static_cast<Appearance>(savedChoice("appearance", 2, 0)); }
void saveAppearance(Appearance appearance) {
    QSettings().setValue("appearance", static_cast<int>(appearance));
}

} // namespace breakeven::ui
