#include "shell/futures_switch.h"

#include "desk/futures.h"
#include "shell/menu_actions.h"
#include "shell/window_settings.h"
#include "theme/type.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStatusBar>

#include <limits>

namespace breakeven::ui {

FuturesSwitch::FuturesSwitch(Futures& futures, const MenuActions& actions, QStatusBar& status,
                             QWidget* window)
    : QObject(window), futures_(futures), actions_(actions), progress_(new QLabel), window_(window) {
    status.insertPermanentWidget(1, progress_);
    const FutureSettings saved = savedFutures();
    futures.simulator().setOrder(orderOf(saved));
    futures.simulator().setOn(saved.on);
    connect(&futures, &Futures::changed, this, &FuturesSwitch::follow);
    connect(actions.drawFutures, &QAction::toggled, this, [this](bool on) {
        futures_.simulator().setOn(on);
        save();
    });
    connect(actions.futureSettings, &QAction::triggered, this, &FuturesSwitch::askSettings);
    follow();
}

void FuturesSwitch::follow() {
    actions_.drawFutures->setChecked(futures_.simulator().isOn());
    progress_->setText(futures_.progress());
    progress_->setVisible(!progress_->text().isEmpty());
}

void FuturesSwitch::save() const {
    const Simulator& simulator = futures_.simulator();
    saveFutures({.on = simulator.isOn(),
                 .draws = static_cast<int>(simulator.order().draws),
                 .seed = static_cast<int>(simulator.order().seed)});
}

void FuturesSwitch::askSettings() {
    QDialog dialog(window_);
    dialog.setWindowTitle(tr("Number of futures and seed"));
    auto* draws = new QSpinBox;
    draws->setRange(fewestDraws, mostDraws);
    draws->setSingleStep(1'000);
    draws->setGroupSeparatorShown(true);
    draws->setValue(static_cast<int>(futures_.simulator().order().draws));
    auto* seed = new QSpinBox;
    seed->setRange(0, std::numeric_limits<int>::max());
    seed->setValue(static_cast<int>(futures_.simulator().order().seed));
    auto* hint = new QLabel(tr("More futures take longer and give more precise shares: four times as many "
                               "are twice as precise. The same seed gives the same futures again."));
    hint->setWordWrap(true);
    hint->setProperty("role", "caption");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QFormLayout(&dialog);
    layout->addRow(tr("&Futures to simulate"), draws);
    layout->addRow(tr("&Seed"), seed);
    layout->addRow(hint);
    layout->addRow(buttons);
    dialog.setMinimumWidth(room(90));
    if (dialog.exec() != QDialog::Accepted) return;
    futures_.simulator().setOrder(orderOf({.draws = draws->value(), .seed = seed->value()}));
    save();
}

} // namespace breakeven::ui
