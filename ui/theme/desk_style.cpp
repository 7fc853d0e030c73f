#include "theme/desk_style.h"

#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComboBox>

namespace breakeven::ui {

namespace {

/// A box to tick, as large as it is given.
void drawBox(QPainter& painter, const QStyleOption& option) {
    const Colours colours = coloursFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool ticked = option.state.testFlag(QStyle::State_On),
               partly = option.state.testFlag(QStyle::State_NoChange);
    const bool marked = enabled && (ticked || partly || option.state.testFlag(QStyle::State_HasFocus));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(marked ? colours.accent : enabled ? colours.muted : colours.line);
    const QColor filled = enabled ? colours.accent : colours.muted,
                 blank = enabled ? colours.surface : colours.window;
    painter.setBrush(ticked || partly ? filled : blank);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const int edge = option.rect.width() / 12;
    const QRect inside = option.rect.adjusted(edge, edge, -edge, -edge);
    if (ticked) QIcon(":/style/tick.svg").paint(&painter, inside);
    if (partly)
        painter.fillRect(inside.adjusted(edge, 2 * inside.height() / 5, -edge, -2 * inside.height() / 5),
                         colours.onAccent);
    painter.restore();
}

// Fusion outlines what is typed into and chosen from darker than the window, which on a dark one is as good
// as not at all.
void drawEdge(QPainter& painter, const QRect& place, double rounding) {
    const Colours colours = darkColours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(blend(colours.line, colours.muted, 0.4));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawBox(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isDark(option->palette)) return;
    if (element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus))
        drawEdge(*painter, option->rect, 2);
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget))
        drawEdge(*painter, option->rect, 0);
    if (element == PE_IndicatorRadioButton) drawEdge(*painter, option->rect, option->rect.width() / 2.0);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const bool typedInto = control == CC_SpinBox || (box && box->editable && box->frame);
    if (typedInto && isDark(option->palette) && !option->state.testFlag(State_HasFocus))
        drawEdge(*painter, option->rect, 2);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox fitted = *box;
    const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
    fitted.currentText =
        box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon - 2);
    QProxyStyle::drawControl(element, &fitted, painter, widget);
}

QString iconNameFor(QStyle::StandardPixmap sign) {
    switch (sign) {
    case QStyle::SP_MessageBoxInformation:
        return "information";
    case QStyle::SP_MessageBoxWarning:
        return "warning";
    case QStyle::SP_MessageBoxCritical:
        return "error";
    case QStyle::SP_MessageBoxQuestion:
    case QStyle::SP_DialogHelpButton:
    case QStyle::SP_TitleBarContextHelpButton:
        return "help";
    case QStyle::SP_DialogOkButton:
    case QStyle::SP_DialogApplyButton:
    case QStyle::SP_DialogYesButton:
    case QStyle::SP_DialogYesToAllButton:
        return "ok";
    case QStyle::SP_DialogCancelButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_DialogNoButton:
    case QStyle::SP_DialogNoToAllButton:
    case QStyle::SP_DialogAbortButton:
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_BrowserStop:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
        return "close";
    case QStyle::SP_DialogSaveButton:
    case QStyle::SP_DialogSaveAllButton:
        return "save";
    case QStyle::SP_DialogOpenButton:
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirLinkOpenIcon:
        return "open";
    case QStyle::SP_DialogResetButton:
    case QStyle::SP_RestoreDefaultsButton:
        return "reset";
    case QStyle::SP_DialogRetryButton:
    case QStyle::SP_BrowserReload:
        return "redo";
    case QStyle::SP_DialogDiscardButton:
    case QStyle::SP_TrashIcon:
        return "delete";
    case QStyle::SP_DialogIgnoreButton:
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ToolBarHorizontalExtensionButton:
    case QStyle::SP_ArrowRight:
        return "forward";
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft:
        return "back";
    case QStyle::SP_ArrowUp:
    case QStyle::SP_FileDialogToParent:
        return "up";
    case QStyle::SP_ArrowDown:
    case QStyle::SP_ToolBarVerticalExtensionButton:
        return "down";
    case QStyle::SP_FileDialogNewFolder:
        return "new-folder";
    case QStyle::SP_FileDialogListView:
        return "list";
    case QStyle::SP_FileDialogDetailedView:
        return "table";
    case QStyle::SP_FileDialogInfoView:
        return "information";
    case QStyle::SP_FileDialogContentsView:
        return "find";
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return "file";
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
        return "computer";
    case QStyle::SP_TitleBarNormalButton:
        return "expand";
    case QStyle::SP_DirHomeIcon:
        return "home";
    default:
        return {};
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap sign, const QStyleOption* option, const QWidget* widget) const {
    const QString name = iconNameFor(sign);
    return name.isEmpty() ? QProxyStyle::standardIcon(sign, option, widget) : icon(name);
}

QPixmap DeskStyle::standardPixmap(StandardPixmap sign, const QStyleOption* option,
                                  const QWidget* widget) const {
    const QString name = iconNameFor(sign);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    return name.isEmpty() ? QProxyStyle::standardPixmap(sign, option, widget)
                          : icon(name).pixmap({side, side});
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_LargeIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_IconViewIconSize:
    case PM_TabBarIconSize:
    case PM_TitleBarButtonIconSize:
    case PM_MessageBoxIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return grown(usual);
    case PM_ToolBarExtensionExtent: // room for its icon
        return grown(24);
    default:
        return usual;
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1
                                                       : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace breakeven::ui
