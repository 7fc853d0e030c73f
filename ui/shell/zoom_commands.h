#pragma once

#include <QObject>

namespace breakeven::ui {

class MenuActions;
class Theme;

/// Makes type and rows larger and smaller, from the menu, by key and by the wheel with Ctrl, and remembers
/// the size.
class ZoomCommands : public QObject {
    Q_OBJECT

public:
    ZoomCommands(Theme& theme, MenuActions& actions, QObject* parent);

    void setSize(int percent);

Q_SIGNALS:
    /// Type has another size; `text` says which.
    void resized(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enableWhatApplies();

    Theme& theme_;
    MenuActions& actions_;
    int turned_ = 0; ///< of the wheel, since the last step
};

} // namespace breakeven::ui
