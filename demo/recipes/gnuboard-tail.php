<?php if (G5_DEVICE_BUTTON_DISPLAY) { ?>
<news-view-switch preset="gnuboard5"><a href="<?php echo get_device_change_url(); ?>"><?php echo G5_IS_MOBILE ? 'PC 버전으로 보기' : '모바일 버전으로 보기'; ?></a></news-view-switch>
<?php } ?>
