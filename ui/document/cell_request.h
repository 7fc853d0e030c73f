#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace breakeven::ui {

/// What somebody who points at a typed cell wants to do about it elsewhere in the window.
enum class CellRequest {
    note,    ///< write a note on it
    history, ///< see what was done to it
};

/// A request on its way from the widget that shows a cell up to the window.
class CellRequestEvent : public QEvent {
public:
    CellRequestEvent(CellRequest what, QString cell);
    static Type kind();

    CellRequest what() const { return what_; }
    /// Its address.
    const QString& cell() const { return cell_; }

private:
    CellRequest what_;
    QString cell_;
};

/// Sends it up from `asker` until somebody accepts it; a dialog that holds the window up lets none pass.
void requestOf(QWidget& asker, CellRequest what, const QString& cell);

/// A role of models: QString, the address of the typed cell that stands in a place.
inline constexpr int cellRole = Qt::UserRole + 0x180;

} // namespace breakeven::ui
